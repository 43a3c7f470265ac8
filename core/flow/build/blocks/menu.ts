import { type Block, block } from '../block.ts';
import { type Says, spoken } from './spoken.ts';

/** A key of a telephone. */
export type Key = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '*' | '#';

/** Asks for one key. `silent`: none within `seconds` (5). `otherwise`: another key, and unless said differently the other two. */
export const menu = <Target extends string>(
  says: Says,
  to: {
    keys: { readonly [key in Key]?: Target };
    otherwise: Target;
    silent?: Target;
    failed?: Target;
    seconds?: number;
  },
): Block<NoInfer<Target>> =>
  block('GetParticipantInput', {
    parameters: { ...spoken(says), StoreInput: false, InputTimeLimitSeconds: to.seconds ?? 5 },
    next: to.otherwise,
    when: to.keys,
    errors: {
      InputTimeLimitExceeded: to.silent ?? to.otherwise,
      NoMatchingCondition: to.otherwise,
      NoMatchingError: to.failed ?? to.otherwise,
    },
  }) as Block<NoInfer<Target>>;
