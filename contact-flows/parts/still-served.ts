import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { hours } from '../../core/flow/build/blocks/hours.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { loop } from '../../core/flow/build/blocks/loop.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { staffing } from '../../core/flow/build/blocks/staffing.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { closureWords } from './closure-words.ts';
import { moduleIn } from './flow-name.ts';
import type { Blocks } from './joined.ts';
import { speak } from './speak.ts';

/** Turns for which a caller waits on while the queue is open and nobody works in it. */
const turnsAlone = 10;

/**
 * Whether anybody can still take the caller: hours and staffing, which cost nothing to ask. Whoever waits when the queue closes, or
 * when the last agent leaves, is told so and offered a callback, once each. They keep their place while agents are left to serve it,
 * and for a while when the team may come back; else they come to `nobody`. Starts at `is it still open`.
 */
export const stillServed = (
  center: Center,
  language: Language,
  to: { next: string; nobody: string },
): Blocks => {
  const say = speak(center, language);
  return {
    'is it still open': hours({
      open: 'is somebody still there',
      closed: 'is it told that it closed',
      failed: 'is somebody still there',
    }),
    'is it told that it closed': compare('$.Attributes.told', {
      when: { closed: 'who is left' },
      otherwise: 'say it has closed',
    }),
    'say it has closed': message(say('closedMeanwhile'), { next: 'note that it closed' }),
    'note that it closed': noteTold('closed'),
    'is somebody still there': staffing({
      agents: 'staffed',
      some: to.next,
      none: 'is it told that nobody is there',
      failed: to.next,
    }),
    'is it told that nobody is there': compare('$.Attributes.told', {
      when: { nobody: 'how long is nobody there' },
      otherwise: 'say nobody is there',
    }),
    'how long is nobody there': loop(turnsAlone, { again: to.next, done: 'say nobody comes' }),
    'say nobody is there': message(say('nobodyThere'), { next: 'note that nobody is there' }),
    'note that nobody is there': noteTold('nobody'),
    'offer it once': callModule(moduleIn('offer-callback', language), {
      results: {
        promised: 'hang up',
        declined: 'what was told',
        open: 'what was told',
        none: 'what was told',
      },
      next: 'what was told',
      failed: 'what was told',
    }),
    'what was told': compare('$.Attributes.told', {
      when: { closed: 'who is left' },
      otherwise: to.next,
    }),
    'who is left': staffing({
      agents: 'staffed',
      some: to.next,
      none: 'say nobody comes',
      failed: to.next,
    }),
    'say nobody comes': message(say('nobodyThere'), { next: to.nobody }),
  };
};

/**
 * The same where a supervisor has closed the queue, in the words for it; a function answers that, so it is not for every turn. No
 * closure stands before an emergency. Starts at `does a closure count`, beside `stillServed`.
 */
export const stillAllowed = (center: Center, language: Language, next: string): Blocks => ({
  'does a closure count': compare('$.Attributes.topic', {
    when: { emergency: next },
    otherwise: 'check for closures',
  }),
  'check for closures': lambda(resource('lambda', 'check-closure'), {
    input: { queue: '$.Queue.Name' },
    next: 'has it been closed',
    failed: next,
  }),
  'has it been closed': compare('$.External.closed', {
    when: { yes: 'is the closure told' },
    otherwise: next,
  }),
  'is the closure told': compare('$.Attributes.told', {
    when: { closed: 'who is left' },
    otherwise: 'has it words',
  }),
  ...closureWords(center, language, 'note that it closed'),
});

const noteTold = (told: 'closed' | 'nobody') =>
  setAttributes({ told }, { next: 'offer it once', failed: 'offer it once' });
