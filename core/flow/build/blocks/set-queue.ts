import { type Block, block } from '../block.ts';
import type { ResourceReference } from '../resource.ts';

/** Sets the working queue, which hours, staffing and transfers go by. */
export const setQueue = <Target extends string>(
  queue: string | ResourceReference<'queue'>,
  to: { next: Target; failed: Target },
): Block<NoInfer<Target>> =>
  block('UpdateContactTargetQueue', {
    parameters: { QueueId: queue },
    next: to.next,
    errors: { NoMatchingError: to.failed },
  }) as Block<NoInfer<Target>>;
