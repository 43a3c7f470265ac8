import type { FlowType } from '../document/flow-type.ts';
import type { Block } from './block.ts';
import type { BuiltJson } from './parameter-types.ts';

/** A flow or module as it was defined; `renderBuilt` makes what Connect takes of it. */
export interface BuiltFlow<Name extends string = string> {
  readonly name: string;
  readonly type: FlowType;
  readonly description?: string;
  readonly start: Name;
  readonly blocks: { readonly [name in Name]: Block };
  /** Modules only. */
  readonly contract?: ModuleContract;
}

/** What a module takes and gives: JSON Schemas (draft 4) and the branches by which it can return. */
export interface ModuleContract {
  readonly input?: BuiltJson;
  readonly resultData?: BuiltJson;
  readonly results?: readonly string[];
}
