import { disconnect } from '../../core/flow/build/blocks/disconnect.ts';
import { setQueue } from '../../core/flow/build/blocks/set-queue.ts';
import { toQueue } from '../../core/flow/build/blocks/to-queue.ts';
import { defineFlow } from '../../core/flow/build/define-flow.ts';

/** For chats, e-mails and tasks: into the queue that the attribute `queue` names. */
export const straightToQueue = defineFlow({
  name: 'straight-to-queue',
  type: 'CONTACT_FLOW',
  description: 'Into the queue that the attribute names',
  start: 'which queue',
  blocks: {
    'which queue': setQueue('$.Attributes.queue', { next: 'join it', failed: 'end' }),
    'join it': toQueue({ full: 'end', failed: 'end' }),
    end: disconnect(),
  },
});
