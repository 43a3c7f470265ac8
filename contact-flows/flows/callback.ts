import type { Block } from '../../core/flow/build/block.ts';
import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { compare } from '../../core/flow/build/blocks/compare.ts';
import { lambda } from '../../core/flow/build/blocks/lambda.ts';
import { loop } from '../../core/flow/build/blocks/loop.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { staffing } from '../../core/flow/build/blocks/staffing.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { closureWords } from '../parts/closure-words.ts';
import { flowName, moduleIn } from '../parts/flow-name.ts';
import { type Blocks, joined } from '../parts/joined.ts';
import { lastResort } from '../parts/last-resort.ts';
import { preferSpeakers } from '../parts/prefer-speakers.ts';
import { promisedPriority, withPriority } from '../parts/priority.ts';
import { queueOfTopic } from '../parts/queue-of-topic.ts';
import { speak } from '../parts/speak.ts';

/**
 * The customer has picked up a scheduled callback: to a person at once, or to another time. An answering machine presses no key, and
 * hears that we called. Only what is noted in `$.Attributes.callbackReached` closes the callback: whoever says nothing, or finds no
 * other time, is called again.
 */
export const callback = (center: Center, language: Language) => {
  const say = speak(center, language);
  return defineFlow({
    name: flowName('callback', language),
    type: 'CONTACT_FLOW',
    description: 'A scheduled callback that the customer has answered',
    start: 'prepare',
    blocks: joined({
      prepare: callModule(moduleIn('prepare', language), {
        next: 'which topic',
        failed: 'which topic',
      }),
      ...queueOfTopic(center, { next: 'greet', failed: 'something failed' }),
      greet: menu(say('callbackGreeting', { name: center.name }), {
        keys: { '1': 'is it urgent', '2': 'offer another time' },
        otherwise: 'is it urgent',
        silent: 'once more',
        failed: 'put it next',
        seconds: 8,
      }),
      'once more': loop(1, { again: 'greet', done: 'say we called' }),
      ...openBlocks(center, language),
      'note who waits': noted('put it next'),
      ...withPriority('put it next', promisedPriority, 'prefer speakers'),
      'prefer speakers': preferSpeakers(language, 'join the queue'),
      'join the queue': toQueue({ full: 'say busy', failed: 'something failed' }),
      'offer another time': callModule(moduleIn('offer-callback', language), {
        results: {
          promised: 'hang up',
          declined: 'note who declined',
          open: 'note who declined',
          none: 'say we called',
        },
        next: 'say we called',
        failed: 'say we called',
      }),
      'note who declined': noted('say goodbye'),
      'say we called': message(say('callbackMissed'), { next: 'hang up' }),
      'say goodbye': message(say('goodbye'), { next: 'hang up' }),
      ...lastResort(center, language),
    }),
  });
};

/** That the customer was there and has what they were called for. */
const noted = (next: string): Block =>
  setAttributes({ callbackReached: 'yes' }, { next, failed: next });

/** Whether somebody can take the call: what a supervisor has closed since, or nobody works in, is no queue to wait in. */
const openBlocks = (center: Center, language: Language): Blocks => ({
  'is it urgent': compare('$.Attributes.topic', {
    when: { emergency: 'is somebody there' },
    otherwise: 'check for closures',
  }),
  'check for closures': lambda(resource('lambda', 'check-closure'), {
    input: { queue: '$.Queue.Name' },
    next: 'is it closed',
    failed: 'is somebody there',
  }),
  'is it closed': compare('$.External.closed', {
    when: { yes: 'has it words' },
    otherwise: 'is somebody there',
  }),
  ...closureWords(center, language, 'offer another time'),
  'is somebody there': staffing({
    agents: 'staffed',
    some: 'note who waits',
    none: 'say busy',
    failed: 'note who waits',
  }),
  'say busy': message(speak(center, language)('allBusy'), { next: 'offer another time' }),
});
