import { type Block, block } from '../block.ts';
import type { BuiltJson } from '../parameter-types.ts';
import type { ResourceReference } from '../resource.ts';

/** Calls a module: by the branch that it returns, `next` when it names none, `otherwise` (or `next`) when no branch fits. */
export const callModule = <Target extends string>(
  module: string | ResourceReference<'module'>,
  to: {
    input?: { readonly [name: string]: BuiltJson };
    results?: { readonly [result: string]: Target };
    next: Target;
    otherwise?: Target;
    failed: Target;
  },
): Block<NoInfer<Target>> =>
  block('InvokeFlowModule', {
    parameters: { FlowModuleId: module, ...(to.input === undefined ? {} : { Input: to.input }) },
    next: to.next,
    when: to.results ?? {},
    errors: { NoMatchingCondition: to.otherwise ?? to.next, NoMatchingError: to.failed },
  }) as Block<NoInfer<Target>>;
