import { type Block, block } from '../block.ts';
import { type Says, spoken } from './spoken.ts';

/**
 * Asks for at most `digits` keys and stores them in `$.StoredCustomerInput`; without any it holds `Timeout`. `seconds` to the first
 * key (5) and `betweenSeconds` from key to key (5).
 */
export const storeInput = <Target extends string>(
  says: Says,
  to: {
    digits: number;
    next: Target;
    failed: Target;
    seconds?: number;
    betweenSeconds?: number;
  },
): Block<NoInfer<Target>> =>
  block('GetParticipantInput', {
    parameters: {
      ...spoken(says),
      StoreInput: true,
      InputTimeLimitSeconds: to.seconds ?? 5,
      InputValidation: { CustomValidation: { MaximumLength: to.digits } },
      DTMFConfiguration: {
        DisableCancelKey: false,
        InterdigitTimeLimitSeconds: to.betweenSeconds ?? 5,
      },
    },
    next: to.next,
    errors: { NoMatchingError: to.failed },
  }) as Block<NoInfer<Target>>;
