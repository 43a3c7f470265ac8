import { type Block, block } from '../block.ts';
import type { ResourceReference } from '../resource.ts';

/** Goes on in another flow, from its beginning. */
export const toFlow = <Target extends string>(
  flow: string | ResourceReference<'flow'>,
  to: { failed: Target },
): Block<NoInfer<Target>> =>
  block('TransferToFlow', {
    parameters: { ContactFlowId: flow },
    errors: { NoMatchingError: to.failed },
  }) as Block<NoInfer<Target>>;
