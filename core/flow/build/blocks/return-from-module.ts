import { type Block, block } from '../block.ts';
import type { BuiltJson } from '../parameter-types.ts';

/** Ends a module, by one of its branches and with data when it has them. */
export const returnFromModule = (
  with_: { result?: string; data?: { readonly [name: string]: BuiltJson } } = {},
): Block<never> =>
  block('EndFlowModuleExecution', {
    parameters: {
      ...(with_.result === undefined ? {} : { Result: with_.result }),
      ...(with_.data === undefined ? {} : { ResultData: with_.data }),
    },
  });
