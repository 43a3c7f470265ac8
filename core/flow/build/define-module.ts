import type { Block } from './block.ts';
import type { BuiltFlow } from './built-flow.ts';
import type { BuiltJson } from './parameter-types.ts';

/** What a module takes and gives: JSON Schemas (draft 4) and the branches by which it can return. */
export interface ModuleContract {
  readonly input?: BuiltJson;
  readonly resultData?: BuiltJson;
  readonly results?: readonly string[];
}

/** A module. Its contract is not in its content: `moduleSettings` gives what the resource needs. */
export const defineModule = <Name extends string>(module: {
  name: string;
  description?: string;
  contract?: ModuleContract;
  start: NoInfer<Name>;
  blocks: { readonly [name in Name]: Block<NoInfer<Name>> };
}): BuiltFlow<Name> => ({ ...module, type: 'MODULE' });
