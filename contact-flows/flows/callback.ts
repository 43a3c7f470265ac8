import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import type { Language } from '../../core/languages.ts';
import type { Center } from '../center.ts';
import { flowName, moduleIn } from '../parts/flow-name.ts';
import { joined } from '../parts/joined.ts';
import { lastResort } from '../parts/last-resort.ts';
import { preferSpeakers } from '../parts/prefer-speakers.ts';
import { promisedPriority, withPriority } from '../parts/priority.ts';
import { queueOfTopic } from '../parts/queue-of-topic.ts';
import { speak } from '../parts/speak.ts';

/**
 * The customer has picked up a scheduled callback: to a person at once, or to another time. An answering machine presses no key, and
 * hears that we called.
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
        keys: { '1': 'put it next', '2': 'offer another time' },
        otherwise: 'put it next',
        silent: 'say we called',
        failed: 'put it next',
        seconds: 8,
      }),
      ...withPriority('put it next', promisedPriority, 'prefer speakers'),
      'prefer speakers': preferSpeakers(language, 'join the queue'),
      'join the queue': toQueue({ full: 'something failed', failed: 'something failed' }),
      'offer another time': callModule(moduleIn('offer-callback', language), {
        results: {
          promised: 'hang up',
          declined: 'say goodbye',
          open: 'say goodbye',
          none: 'say we called',
        },
        next: 'say we called',
        failed: 'say we called',
      }),
      'say we called': message(say('callbackMissed'), { next: 'hang up' }),
      'say goodbye': message(say('goodbye'), { next: 'hang up' }),
      ...lastResort(center, language),
    }),
  });
};
