import { block } from '../../core/flow/build/block.ts';
import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { loop } from '../../core/flow/build/blocks/loop.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { flowName, moduleIn } from '../parts/flow-name.ts';
import { type Blocks, joined } from '../parts/joined.ts';
import { apology } from '../parts/last-resort.ts';
import { moveOn, overflow } from '../parts/move-on.ts';
import { type Speak, speak } from '../parts/speak.ts';
import { stillAllowed, stillServed } from '../parts/still-served.ts';
import { takeMessage } from '../parts/take-message.ts';
import { waitedMinutes } from '../parts/waited-minutes.ts';
import { promptText } from '../prompts/prompt-text.ts';

/** From one message to the next; with the messages a turn lasts about a minute. */
const musicSeconds = 50;

/**
 * The wait: place and expected time where they are known and nothing where they are not, music, a word of comfort each minute, and a
 * callback every third minute while it would still help. Each turn looks for another queue to go on in, and whether anybody can still
 * take the caller; where nobody can, they may leave a message.
 */
export const queue = (center: Center, language: Language) => {
  const say = speak(center, language);
  return defineFlow({
    name: flowName('queue', language),
    type: 'CUSTOMER_QUEUE',
    description: 'What callers hear while they wait',
    start: 'begin to count',
    blocks: joined({
      'begin to count': setAttributes(
        { waitedMinutes: '0', told: 'no' },
        { next: 'greet', failed: 'greet' },
      ),
      greet: message(say('queueThanks'), { next: 'estimate the wait' }),
      ...estimateBlocks(say),
      ...musicBlocks(center, language),
      ...waitedMinutes(center, 'is it to move on'),
      ...moveOn('is it still open'),
      ...stillServed(center, language, { next: 'which comfort', nobody: 'save it' }),
      ...stillAllowed(center, language, 'does a callback help'),
      ...takeMessage(center, language, 'apologize'),
      ...comfortBlocks(center, language),
      ...apology(center, language),
      'only wait': block('EndFlowExecution', { parameters: {} }),
    }),
  });
};

/** Place and expected minutes, as far as they are known. */
const estimateBlocks = (say: Speak): Blocks => ({
  'estimate the wait': lambda(resource('lambda', 'estimate-wait'), {
    input: { queue: '$.Queue.Name' },
    next: 'is the overflow open',
    failed: 'forget the estimate',
  }),
  ...overflow('is the place known'),
  'is the place known': compare('$.External.position', {
    conditions: [{ if: 'NumberGreaterThan', value: 0, to: 'say the position' }],
    otherwise: 'is the wait known',
  }),
  'forget the estimate': setAttributes(
    { expectedMinutes: '0' },
    { next: 'is it a call', failed: 'is it a call' },
  ),
  'say the position': message(say('position', { position: '$.External.position' }), {
    next: 'is the wait known',
  }),
  'is the wait known': compare('$.External.known', {
    when: { yes: 'how long' },
    otherwise: 'forget the estimate',
  }),
  'how long': compare('$.External.minutes', {
    conditions: [{ if: 'NumberGreaterThan', value: 1, to: 'say the minutes' }],
    otherwise: 'say it is short',
  }),
  'say the minutes': message(say('estimate', { minutes: '$.External.minutes' }), {
    next: 'keep the estimate',
  }),
  'say it is short': message(say('estimateShort'), { next: 'keep the estimate' }),
  'keep the estimate': setAttributes(
    { expectedMinutes: '$.External.minutes' },
    { next: 'is it a call', failed: 'is it a call' },
  ),
});

/** A minute of music; where the recording cannot be played, of words. Connect plays in a loop to calls alone: all others only wait. */
const musicBlocks = (center: Center, language: Language): Blocks => ({
  'is it a call': compare('$.Channel', { when: { VOICE: 'play music' }, otherwise: 'only wait' }),
  'play music': block('MessageParticipantIteratively', {
    parameters: {
      Messages: [{ PromptId: resource('prompt', center.music) }],
      InterruptFrequencySeconds: musicSeconds,
    },
    next: 'count the minutes',
    when: { MessagesInterrupted: 'count the minutes' },
    errors: { NoMatchingError: 'comfort without music' },
  }),
  'comfort without music': block('MessageParticipantIteratively', {
    parameters: {
      Messages: [{ Text: promptText(center, language, 'comfortStay') }],
      InterruptFrequencySeconds: musicSeconds,
    },
    next: 'count the minutes',
    when: { MessagesInterrupted: 'count the minutes' },
    errors: { NoMatchingError: 'only wait' },
  }),
});

/** Comfort, and every third time a callback where the wait is long still. */
const comfortBlocks = (center: Center, language: Language): Blocks => ({
  'which comfort': loop(2, { again: 'say the place is kept', done: 'does a closure count' }),
  'say the place is kept': message(speak(center, language)('comfortPlace'), {
    next: 'estimate the wait',
  }),
  'does a callback help': compare('$.Attributes.expectedMinutes', {
    conditions: [
      {
        if: 'NumberGreaterOrEqualTo',
        value: center.callbacks?.fromMinutes ?? 3,
        to: 'offer a callback',
      },
    ],
    otherwise: 'say not forgotten',
  }),
  'say not forgotten': message(speak(center, language)('comfortStay'), {
    next: 'estimate the wait',
  }),
  'offer a callback': callModule(moduleIn('offer-callback', language), {
    results: {
      promised: 'hang up',
      declined: 'say the place is kept',
      open: 'say the place is kept',
      none: 'say the place is kept',
    },
    next: 'say the place is kept',
    failed: 'say the place is kept',
  }),
});
