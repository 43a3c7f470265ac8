import { callModule } from '../../core/flow/build/blocks/call-module.ts';
import { loop } from '../../core/flow/build/blocks/loop.ts';
import { menu } from '../../core/flow/build/blocks/menu.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { toFlow } from '../../core/flow/build/blocks/to-flow.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import type { Center, Language } from '../center.ts';
import { flowIn, flowName, moduleIn } from '../parts/flow-name.ts';
import { joined } from '../parts/joined.ts';
import { lastResort } from '../parts/last-resort.ts';
import { queueOfTopic } from '../parts/queue-of-topic.ts';
import { speak } from '../parts/speak.ts';
import { announcedHours } from '../prompts/announced-hours.ts';

/** After hours and on closed days: a callback, a message, the opening hours. Why it is closed was said before. */
export const closed = (center: Center, language: Language) => {
  const say = speak(language);
  return defineFlow({
    name: flowName('closed', language),
    type: 'CONTACT_FLOW',
    description: 'Callback, voicemail and opening hours while the center is closed',
    start: 'which topic',
    blocks: joined({
      ...queueOfTopic(center, { next: 'ask what to do', failed: 'ask what to do' }),
      'ask what to do': menu(say('closedMenu'), {
        keys: { '1': 'offer a callback', '2': 'go to the message', '3': 'say the hours' },
        otherwise: 'once more',
        failed: 'say goodbye',
        seconds: 6,
      }),
      'once more': loop(1, { again: 'ask what to do', done: 'say goodbye' }),
      'say the hours': message(
        say('openingHours', { hours: announcedHours(center.openingHours, language) }),
        { next: 'ask what to do' },
      ),
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
      'go to the message': toFlow(flowIn('voicemail', language), { failed: 'something failed' }),
      'say goodbye': message(say('goodbye'), { next: 'hang up' }),
      ...lastResort(language),
    }),
  });
};
