import { type Block, block } from '../block.ts';

/** Puts the contact into its working queue; the flow ends there. */
export const toQueue = <Target extends string>(to: {
  full: Target;
  failed: Target;
}): Block<NoInfer<Target>> =>
  block('TransferContactToQueue', {
    parameters: {},
    errors: { QueueAtCapacity: to.full, NoMatchingError: to.failed },
  }) as Block<NoInfer<Target>>;
