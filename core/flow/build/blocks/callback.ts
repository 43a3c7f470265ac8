import { type Block, block } from '../block.ts';
import type { ResourceReference } from '../resource.ts';

/**
 * Puts a callback into the working queue, or the one named; the contact itself goes on. First after `delaySeconds` (5), at most
 * `attempts` (1), `retrySeconds` (600) apart. It shows `callerId`, else the queue's number.
 */
export const callback = <Target extends string>(to: {
  queue?: string | ResourceReference<'queue'>;
  next: Target;
  failed: Target;
  delaySeconds?: number;
  attempts?: number;
  retrySeconds?: number;
  callerId?: string;
}): Block<NoInfer<Target>> =>
  block('CreateCallbackContact', {
    parameters: {
      InitialCallDelaySeconds: to.delaySeconds ?? 5,
      MaximumConnectionAttempts: to.attempts ?? 1,
      RetryDelaySeconds: to.retrySeconds ?? 600,
      ...(to.queue === undefined ? {} : { QueueId: to.queue }),
      ...(to.callerId === undefined ? {} : { CallerId: to.callerId }),
    },
    next: to.next,
    errors: { NoMatchingError: to.failed },
  }) as Block<NoInfer<Target>>;
