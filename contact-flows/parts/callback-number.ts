import { callbackNumber } from '../../core/flow/build/blocks/callback-number.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { loop } from '../../core/flow/build/blocks/loop.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { storePhoneNumber } from '../../core/flow/build/blocks/store-phone-number.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { voices } from '../voices.ts';
import { speak } from './speak.ts';

/**
 * Which number a callback dials: the caller's own or another one, in `$.Attributes.callbackNumber` and checked before anything is
 * promised. Starts at `is the number known`.
 */
export const callbackNumberBlocks = (
  center: Center,
  language: Language,
  to: { next: string; failed: string },
) => {
  const say = speak(center, language);
  return {
    'is the number known': compare('$.CustomerEndpoint.Address', {
      conditions: [{ if: 'TextStartsWith', value: '+', to: 'which number' }],
      otherwise: 'ask for a number',
    }),
    'which number': menu(say('whichNumber'), {
      keys: { '1': 'check the number', '2': 'ask for a number' },
      otherwise: 'check the number',
      failed: 'check the number',
    }),
    'ask for a number': storePhoneNumber(say('askNumber'), {
      country: voices[language].country,
      seconds: 8,
      next: 'keep the number',
      invalid: 'say bad number',
      failed: to.failed,
    }),
    'keep the number': setAttributes(
      { callbackNumber: '$.StoredCustomerInput' },
      { next: 'check the number', failed: to.failed },
    ),
    'check the number': callbackNumber('$.Attributes.callbackNumber', {
      next: to.next,
      invalid: 'say bad number',
      notDialable: 'say bad number',
    }),
    'say bad number': message(say('badNumber'), { next: 'another number' }),
    'another number': loop(2, { again: 'ask for a number', done: to.failed }),
  };
};
