import type { Parameters } from '../../document/flow.ts';
import { type BlockConversion, error } from '../block-conversion.ts';
import { given, trueOrFalse } from '../given.ts';
import { legacyPrompt } from '../legacy-prompt.ts';
import type { BlockReader } from '../read-block.ts';

/** Digits that are kept as `$.StoredCustomerInput`: a phone number, or any number of at most `MaxDigits`. */
export const storeUserInput: BlockConversion = {
  type: 'GetParticipantInput',
  parameters: (block) => ({
    ...legacyPrompt(block),
    StoreInput: 'True',
    ...given({ InputTimeLimitSeconds: block.text('Timeout') }),
    InputValidation: validation(block),
    ...encryption(block),
    ...keypad(block),
  }),
  exits: {
    InvalidNumber: error('InvalidPhoneNumber'),
    InvalidPhoneNumber: error('InvalidPhoneNumber'),
  },
};

const isTrue = (text: string | undefined): boolean => text?.toLowerCase() === 'true';

function validation(block: BlockReader): Parameters {
  const maximumLength = block.text('MaxDigits');
  const kind = block.text('CustomerInputType') ?? 'Custom';
  const format = block.text('PhoneNumberFormat');
  const countryCode = block.text('CountryCode');
  if (kind === 'Custom') return { CustomValidation: given({ MaximumLength: maximumLength }) };
  const isInternational = format !== undefined ? format !== 'Local' : countryCode === undefined;
  return {
    PhoneNumberValidation: given({
      NumberFormat: isInternational ? 'E164' : 'Local',
      CountryCode: isInternational ? undefined : countryCode,
    }),
  };
}

function encryption(block: BlockReader): Parameters {
  const keyId = block.text('EncryptionKeyId');
  const key = block.text('EncryptionKey');
  if (!isTrue(block.text('EncryptEntry'))) return {};
  return { InputEncryption: given({ EncryptionKeyId: keyId, Key: key }) };
}

function keypad(block: BlockReader): Parameters {
  const disableCancel = block.text('DisableCancel');
  const configuration = given({
    InputTerminationSequence: block.text('TerminatorDigits'),
    DisableCancelKey: disableCancel && trueOrFalse(isTrue(disableCancel)),
    InterdigitTimeLimitSeconds: block.text('InterdigitTimeout', 'InterDigitTimeout'),
  });
  return Object.keys(configuration).length === 0 ? {} : { DTMFConfiguration: configuration };
}
