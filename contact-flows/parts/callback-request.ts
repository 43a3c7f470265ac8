import { callback } from '../../core/flow/build/blocks/callback.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { speak } from './speak.ts';

const request = (failed: string) =>
  lambda(resource('lambda', 'request-callback'), {
    input: {
      queue: '$.Queue.Name',
      reason: '$.Attributes.topic',
      number: '$.Attributes.callbackNumber',
      slot: '$.Attributes.callbackSlot',
    },
    seconds: 5,
    next: 'was it accepted',
    failed,
  });

/**
 * Makes the promise: the function keeps it, and one that waits for its turn is put into the queue as well. Nothing is promised
 * aloud before it is sure, nor denied: a function that was too slow may have promised, and the same request has the same answer, so
 * it is asked once more. Where the queue doesn't take it the promise stands: what is in no queue once the call is over is rung
 * from outside. Starts at `request it`.
 */
export const callbackRequest = (
  center: Center,
  language: Language,
  to: { promised: string; open: string; taken: string; failed: string },
) => {
  const { callbacks = {} } = center;
  const say = speak(center, language);
  return {
    'request it': request('request it again'),
    'request it again': request(to.failed),
    'was it accepted': compare('$.External.accepted', {
      when: { yes: 'is it for later' },
      otherwise: 'what was wrong',
    }),
    'what was wrong': compare('$.External.problem', {
      when: {
        'already-open': to.open,
        'slot-taken': to.taken,
        'invalid-number': 'say bad number',
      },
      otherwise: to.failed,
    }),
    'is it for later': compare('$.Attributes.callbackSlot', {
      conditions: [{ if: 'TextContains', value: 'T', to: 'promise the slot' }],
      otherwise: 'queue the callback',
    }),
    'promise the slot': message(
      say('callbackPromisedAt', { slot: '$.Attributes.callbackSlotText' }),
      { next: to.promised },
    ),
    'queue the callback': callback({
      attempts: callbacks.attempts ?? 3,
      retrySeconds: callbacks.retrySeconds ?? 900,
      next: 'promise the turn',
      failed: 'promise the turn',
    }),
    'promise the turn': message(say('callbackPromised'), { next: to.promised }),
  };
};
