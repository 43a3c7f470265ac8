import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { loop } from '../../core/flow/build/blocks/loop.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { returnFromModule } from '../../core/flow/build/blocks/return-from-module.ts';
import { defineModule } from '../../core/flow/build/define-module.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { askNumber } from '../parts/ask-number.ts';
import { flowName } from '../parts/flow-name.ts';
import { journeyStep } from '../parts/journey-step.ts';
import { keepCaller } from '../parts/keep-caller.ts';
import { digitByDigit, speak } from '../parts/speak.ts';

/** Who calls, by customer number on the keypad, confirmed by the caller. Nobody is held up: without a number the call goes on. */
export const identify = (center: Center, language: Language) => {
  const say = speak(center, language);
  return defineModule({
    name: flowName('identify', language),
    description: 'Customer number by keypad, with confirmation',
    contract: { results: ['identified', 'unknown'] },
    start: 'enter',
    blocks: {
      enter: journeyStep('identify', 'entered', 'ask for the number'),
      ...askNumber(say('askCustomerNumber'), {
        digits: center.digits?.customer ?? 6,
        entered: 'confirm the number',
        nothing: 'leave without a number',
      }),
      'confirm the number': menu(
        say('confirmDigits', { digits: digitByDigit('$.StoredCustomerInput') }),
        {
          keys: { '1': 'look it up', '2': 'once more' },
          otherwise: 'look it up',
          failed: 'look it up',
        },
      ),
      'look it up': lambda(resource('lambda', 'look-up-caller'), {
        input: { customerNumber: '$.StoredCustomerInput' },
        seconds: 4,
        next: 'is it known',
        failed: 'leave after an error',
      }),
      'is it known': compare('$.External.identified', {
        when: { yes: 'keep the caller' },
        otherwise: 'say not found',
      }),
      'say not found': message(say('customerNotFound'), { next: 'once more' }),
      'once more': loop(2, { again: 'ask for the number', done: 'leave without a number' }),
      'keep the caller': keepCaller('say found'),
      'say found': message(say('customerFound'), { next: 'finish' }),
      finish: journeyStep('identify', 'finished', 'identified'),
      identified: returnFromModule({ result: 'identified' }),
      'leave without a number': journeyStep('identify', 'left', 'unknown', 'no-number'),
      'leave after an error': journeyStep('identify', 'left', 'unknown', 'error'),
      unknown: returnFromModule({ result: 'unknown' }),
    },
  });
};
