import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { loop } from '../../core/flow/build/blocks/loop.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { toFlow } from '../../core/flow/build/blocks/to-flow.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import type { Language } from '../../core/languages.ts';
import { agentLanguageOf, type Center, type Topic } from '../center.ts';
import { flowIn, flowName, moduleIn } from '../parts/flow-name.ts';
import { type Blocks, joined } from '../parts/joined.ts';
import { lastResort } from '../parts/last-resort.ts';
import { noteOffer } from '../parts/offer-once.ts';
import { queueOfTopic } from '../parts/queue-of-topic.ts';
import { speak } from '../parts/speak.ts';
import { topicWord } from '../parts/words-for-agents.ts';
import { announcedHours } from '../prompts/announced-hours.ts';
import { promptText } from '../prompts/prompt-text.ts';

/**
 * After hours and on closed days: a callback, a message, the opening hours, and always the way to the emergency queue. Why it is
 * closed was said before.
 */
export const closed = (center: Center, language: Language) => {
  const say = speak(center, language);
  return defineFlow({
    name: flowName('closed', language),
    type: 'CONTACT_FLOW',
    description: 'Callback, voicemail and opening hours while the center is closed',
    start: 'which topic',
    blocks: joined({
      ...queueOfTopic(center, { next: 'ask what to do', failed: 'ask what to do' }),
      'ask what to do': menu(closedMenu(center, language), {
        keys: {
          '1': 'note the offer',
          '2': 'go to the message',
          '3': 'say the hours',
          ...(center.queues.emergency === undefined ? {} : { '0': 'want emergency' }),
        },
        otherwise: 'once more',
        failed: 'note the offer',
        seconds: 6,
      }),
      'once more': loop(1, { again: 'ask what to do', done: 'say goodbye' }),
      'say the hours': message(
        say('openingHours', { hours: announcedHours(center.openingHours, language) }),
        { next: 'ask what to do' },
      ),
      'note the offer': noteOffer('offer a callback'),
      'offer a callback': callModule(moduleIn('offer-callback', language), {
        results: {
          promised: 'hang up',
          declined: 'once more',
          open: 'say goodbye',
          none: 'go to the message',
        },
        next: 'go to the message',
        failed: 'go to the message',
      }),
      ...emergencyBlocks(center, language),
      'go to the message': toFlow(flowIn('voicemail', language), { failed: 'something failed' }),
      'say goodbye': message(say('goodbye'), { next: 'hang up' }),
      ...lastResort(center, language),
    }),
  });
};

const closedMenu = (center: Center, language: Language): string =>
  [
    ...(center.queues.emergency === undefined
      ? []
      : [promptText(center, language, 'menuEmergency', { key: 0 })]),
    promptText(center, language, 'closedMenu'),
  ].join(' ');

/** An emergency has hours of its own. */
const emergencyBlocks = (center: Center, language: Language): Blocks =>
  center.queues.emergency === undefined
    ? {}
    : {
        'want emergency': setAttributes(
          {
            topic: 'emergency' satisfies Topic,
            topicWord: topicWord(center, 'emergency', agentLanguageOf(center)),
          },
          { next: 'go to a person', failed: 'something failed' },
        ),
        'go to a person': toFlow(flowIn('route', language), { failed: 'something failed' }),
      };
