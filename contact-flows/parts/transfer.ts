import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { setQueue } from '../../core/flow/build/blocks/set-queue.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { resource } from '../../core/flow/build/resource.ts';
import { agentLanguageOf, type Center } from '../center.ts';
import { apology } from './last-resort.ts';
import { prepareLanguage } from './prepare-language.ts';
import { speak } from './speak.ts';

/** How a transfer begins: the agent hears of it, the contact speaks the caller's language. Starts at `say it`. */
export const beginTransfer = (center: Center, next: string) => ({
  'say it': message(speak(center, agentLanguageOf(center))('transferring'), {
    next: 'note the transfer',
  }),
  'note the transfer': setAttributes(
    { transferred: 'yes', waitedMinutes: '0' },
    { next: 'which language', failed: 'which language' },
  ),
  ...prepareLanguage(center, () => next),
});

/** How it ends: in the queue that is set, in support's where that can't be, else with an apology. Starts at `join the queue`. */
export const joinQueueOrSupport = (center: Center) => ({
  'join the queue': toQueue({ full: 'say it goes to support', failed: 'say it goes to support' }),
  'say it goes to support': message(speak(center, agentLanguageOf(center))('queueFull'), {
    next: 'queue of support',
  }),
  'queue of support': setQueue(resource('queue', center.queues.support), {
    next: 'join support',
    failed: 'apologize',
  }),
  'join support': toQueue({ full: 'apologize', failed: 'apologize' }),
  ...apology(center, agentLanguageOf(center)),
});
