import { defineFlow } from '../../core/flow/build/define-flow.ts';
import type { Center } from '../center.ts';
import { joined } from '../parts/joined.ts';
import { beginTransfer, joinQueueOrSupport } from '../parts/transfer.ts';

/** From an agent to the queue of the quick connect, and to support where that is full. The caller's story goes along. */
export const transferToQueue = (center: Center) =>
  defineFlow({
    name: 'transfer-to-queue',
    type: 'QUEUE_TRANSFER',
    description: 'To another queue, with all that is known of the caller',
    start: 'say it',
    blocks: joined({
      ...beginTransfer(center, 'join the queue'),
      ...joinQueueOrSupport(center),
    }),
  });
