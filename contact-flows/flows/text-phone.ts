import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { setQueue } from '../../core/flow/build/blocks/set-queue.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import { agentLanguageOf, type Center } from '../center.ts';
import { joined } from '../parts/joined.ts';
import { apology } from '../parts/last-resort.ts';
import { prepareLanguage } from '../parts/prepare-language.ts';
import { promisedPriority, withPriority } from '../parts/priority.ts';
import { speak } from '../parts/speak.ts';
import { topicWord } from '../parts/words-for-agents.ts';

/** Text telephones (TTY): menus cannot be read there, so the caller comes to a person without one, soon, and announced as such. */
export const textPhone = (center: Center) => {
  const say = speak(center, center.languages[0]);
  return defineFlow({
    name: 'text-phone',
    type: 'CONTACT_FLOW',
    description: 'Callers of text telephones go straight to a person',
    start: 'note it',
    blocks: joined({
      'note it': setAttributes(
        {
          textPhone: 'yes',
          topic: 'support',
          topicWord: topicWord(center, 'support', agentLanguageOf(center)),
        },
        { next: 'which language', failed: 'which language' },
      ),
      ...prepareLanguage(center, 'queue of support'),
      'queue of support': setQueue(resource('queue', center.queues.support), {
        next: 'put it next',
        failed: 'apologize',
      }),
      ...withPriority('put it next', promisedPriority, 'join the queue'),
      'join the queue': toQueue({ full: 'say busy', failed: 'apologize' }),
      'say busy': message(say('allBusy'), { next: 'apologize' }),
      ...apology(center, center.languages[0]),
    }),
  });
};
