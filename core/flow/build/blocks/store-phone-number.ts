import { type Block, block } from '../block.ts';
import { type Says, spoken } from './spoken.ts';

/** Asks for a telephone number, `country` (two letters) for local ones, and stores it in `$.StoredCustomerInput` with its calling code. */
export const storePhoneNumber = <Target extends string>(
  says: Says,
  to: { country?: string; next: Target; invalid: Target; failed: Target; seconds?: number },
): Block<NoInfer<Target>> =>
  block('GetParticipantInput', {
    parameters: {
      ...spoken(says),
      StoreInput: true,
      InputTimeLimitSeconds: to.seconds ?? 5,
      InputValidation: {
        PhoneNumberValidation:
          to.country === undefined
            ? { NumberFormat: 'E164' }
            : { NumberFormat: 'Local', CountryCode: to.country },
      },
    },
    next: to.next,
    errors: { InvalidPhoneNumber: to.invalid, NoMatchingError: to.failed },
  }) as Block<NoInfer<Target>>;
