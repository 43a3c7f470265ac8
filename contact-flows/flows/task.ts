import { setQueue } from '../../core/flow/build/blocks/set-queue.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';
import { resource } from '../../core/flow/build/resource.ts';
import type { Center } from '../center.ts';
import { apology } from '../parts/last-resort.ts';

/** Tasks, chats and e-mails: into the queue that the attribute `queue` names by id or ARN, or support's where that cannot be. */
export const task = ({ queues, languages }: Center) =>
  defineFlow({
    name: 'task',
    type: 'CONTACT_FLOW',
    description: 'Into the queue that the contact names',
    start: 'which queue',
    blocks: {
      'which queue': setQueue('$.Attributes.queue', {
        next: 'join the queue',
        failed: 'queue of support',
      }),
      'join the queue': toQueue({ full: 'queue of support', failed: 'queue of support' }),
      'queue of support': setQueue(resource('queue', queues.support), {
        next: 'join support',
        failed: 'apologize',
      }),
      'join support': toQueue({ full: 'apologize', failed: 'apologize' }),
      ...apology(languages[0]),
    },
  });
