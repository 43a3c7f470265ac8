import { callback } from '../../core/flow/build/blocks/callback.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import type { Blocks } from './joined.ts';
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
 * Into the queue, with the number that scheduled callbacks show (`callerId`): the queue's own, else the one of the language, by an
 * attribute as in the outbound whisper. One that the instance doesn't have fails, and the queue's number is shown.
 */
function queueBlocks(center: Center, language: Language, next: string): Blocks {
  const { callbacks = {}, numbers, ownCallerIds = [] } = center;
  const plan = {
    attempts: callbacks.attempts ?? 3,
    retrySeconds: callbacks.retrySeconds ?? 900,
    next,
  };
  const number = numbers.find((one) => one.language === language)?.number;
  if (number === undefined) return { 'queue the callback': callback({ ...plan, failed: next }) };
  const ours = setAttributes(
    { callerId: number },
    { next: 'show our number', failed: 'show the queue’s number' },
  );
  const whose = compare('$.Queue.Name', {
    when: Object.fromEntries(ownCallerIds.map((queue) => [queue, 'show the queue’s number'])),
    otherwise: 'take our number',
  });
  return {
    ...(ownCallerIds.length === 0
      ? { 'queue the callback': ours }
      : { 'queue the callback': whose, 'take our number': ours }),
    'show our number': callback({
      ...plan,
      callerId: '$.Attributes.callerId',
      failed: 'show the queue’s number',
    }),
    'show the queue’s number': callback({ ...plan, failed: next }),
  };
}

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
    ...queueBlocks(center, language, 'promise the turn'),
    'promise the turn': message(say('callbackPromised'), { next: to.promised }),
  };
};
