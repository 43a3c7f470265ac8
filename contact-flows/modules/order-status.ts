import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { loop } from '../../core/flow/build/blocks/loop.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { returnFromModule } from '../../core/flow/build/blocks/return-from-module.ts';
import { defineModule } from '../../core/flow/build/define-module.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { askNumber } from '../parts/ask-number.ts';
import { flowName } from '../parts/flow-name.ts';
import { journeyStep } from '../parts/journey-step.ts';
import { asDate, type Speak, speak } from '../parts/speak.ts';
import { toPerson } from '../parts/to-person.ts';

/** Where an order is: by its number on the keypad. Returns `solved`, or `person` where only somebody can help. */
export const orderStatus = (center: Center, language: Language) => {
  const say = speak(center, language);
  return defineModule({
    name: flowName('order-status', language),
    description: 'The status of an order',
    contract: { results: ['solved', 'person'] },
    start: 'enter',
    blocks: {
      enter: journeyStep('order-status', 'entered', 'ask for the number'),
      ...askNumber(say('askOrderNumber'), {
        digits: center.digits?.order ?? 8,
        entered: 'look it up',
        nothing: 'say not understood',
      }),
      'say not understood': message(say('notUnderstood'), { next: 'once more' }),
      'look it up': lambda(resource('lambda', 'look-up-order'), {
        input: { order: '$.StoredCustomerInput' },
        seconds: 5,
        next: 'is it there',
        failed: 'leave after an error',
      }),
      'is it there': compare('$.External.found', {
        when: { yes: 'which status' },
        otherwise: 'say not found',
      }),
      'say not found': message(say('orderNotFound'), { next: 'once more' }),
      'once more': loop(2, { again: 'ask for the number', done: 'leave without an order' }),

      ...statusBlocks(say),
      finish: journeyStep('order-status', 'finished', 'solved'),
      solved: returnFromModule({ result: 'solved' }),

      ...leaveBlocks(center),
    },
  });
};

/** Each status in its own words, with the day where one is expected. */
const statusBlocks = (say: Speak) => ({
  'which status': compare('$.External.status', {
    when: {
      received: 'say received',
      preparing: 'say preparing',
      shipped: 'say shipped',
      delivered: 'say delivered',
      cancelled: 'say cancelled',
    },
    otherwise: 'leave with an odd status',
  }),
  'say received': message(say('orderReceived'), { next: 'is a day known' }),
  'say preparing': message(say('orderPreparing'), { next: 'is a day known' }),
  'say shipped': message(say('orderShipped'), { next: 'is a day known' }),
  'is a day known': compare('$.External.hasExpected', {
    when: { yes: 'say the day' },
    otherwise: 'finish',
  }),
  'say the day': message(say('orderExpected', { date: asDate('$.External.expected') }), {
    next: 'finish',
  }),
  'say delivered': message(say('orderDelivered'), { next: 'finish' }),
  'say cancelled': message(say('orderCancelled'), { next: 'finish' }),
});

/** To a person, who is told what was tried. */
const leaveBlocks = (center: Center) => ({
  'leave without an order': journeyStep('order-status', 'left', 'tell the agent', 'not-found'),
  'leave with an odd status': journeyStep('order-status', 'left', 'tell the agent', 'status'),
  'leave after an error': journeyStep('order-status', 'left', 'tell the agent', 'error'),
  ...toPerson(center, 'triedOrderStatus'),
});
