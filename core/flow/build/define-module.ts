import type { Block } from './block.ts';
import type { BuiltFlow, ModuleContract } from './built-flow.ts';

/** A module. Its contract is not in its content: `moduleSettings` gives what the resource needs. */
export const defineModule = <Name extends string>(module: {
  name: string;
  description?: string;
  contract?: ModuleContract;
  start: NoInfer<Name>;
  blocks: { readonly [name in Name]: Block<NoInfer<Name>> };
}): BuiltFlow<Name> => ({ ...module, type: 'MODULE' });
