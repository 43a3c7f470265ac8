import type { FlowType } from '../document/flow-type.ts';
import type { Block } from './block.ts';
import type { ModuleContract } from './define-module.ts';

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
