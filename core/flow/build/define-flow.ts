import type { FlowType } from '../document/flow-type.ts';
import type { Block } from './block.ts';
import type { BuiltFlow } from './built-flow.ts';

/**
 * A flow. The names of its blocks are their identifiers; the compiler refuses a branch to a block that isn't there. Modules:
 * `defineModule`.
 */
export const defineFlow = <Name extends string>(flow: {
  name: string;
  type: Exclude<FlowType, 'MODULE'>;
  description?: string;
  start: NoInfer<Name>;
  blocks: { readonly [name in Name]: Block<NoInfer<Name>> };
}): BuiltFlow<Name> => flow;
