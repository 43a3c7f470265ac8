import { disconnect } from '../../core/flow/build/blocks/disconnect.ts';
import { message } from '../../core/flow/build/blocks/message.ts';
import { setAttributes } from '../../core/flow/build/blocks/set-attributes.ts';
import { setQueue } from '../../core/flow/build/blocks/set-queue.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import { agentLanguageOf, type Center } from '../center.ts';
import { joined } from '../parts/joined.ts';
import { prepareLanguage } from '../parts/prepare-language.ts';
import { speak } from '../parts/speak.ts';

/** From an agent to the queue of the quick connect, and to support where that is full. The caller's story goes along. */
export const transferToQueue = (center: Center) => {
  const say = speak(agentLanguageOf(center));
  return defineFlow({
    name: 'transfer-to-queue',
    type: 'QUEUE_TRANSFER',
    description: 'To another queue, with all that is known of the caller',
    start: 'say it',
    blocks: joined({
      'say it': message(say('transferring'), { next: 'note the transfer' }),
      'note the transfer': setAttributes(
        { transferred: 'yes', waitedMinutes: '0' },
        { next: 'which language', failed: 'which language' },
      ),
      ...prepareLanguage(center, 'join the queue'),
      'join the queue': toQueue({
        full: 'say it goes to support',
        failed: 'say it goes to support',
      }),
      'say it goes to support': message(say('queueFull'), { next: 'queue of support' }),
      'queue of support': setQueue(resource('queue', center.queues.support), {
        next: 'join support',
        failed: 'apologize',
      }),
      'join support': toQueue({ full: 'apologize', failed: 'apologize' }),
      apologize: message(say('apology'), { next: 'hang up' }),
      'hang up': disconnect(),
    }),
  });
};
