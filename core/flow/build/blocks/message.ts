import { type Block, block } from '../block.ts';
import { type Says, spoken } from './spoken.ts';

/** Says something and goes on; `failed` where it can't be said, else `next` too. */
export const message = <Target extends string>(
  says: Says,
  to: { next: Target; failed?: Target },
): Block<NoInfer<Target>> =>
  block('MessageParticipant', {
    parameters: spoken(says),
    next: to.next,
    errors: { NoMatchingError: to.failed ?? to.next },
  }) as Block<NoInfer<Target>>;
