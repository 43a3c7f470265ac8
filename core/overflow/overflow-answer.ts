import { yesNo } from '../yes-no.ts';
import type { Overflow } from './overflow.ts';

/**
 * What a flow is told of its queue's overflow. A contact that was in a queue before stays where it is now: two queues that overflow
 * into each other would send it to and fro.
 */
export function overflowAnswer(overflow: Overflow | undefined, initiationMethod: string | null) {
  const open = overflow?.open === true && initiationMethod !== 'QUEUE_TRANSFER';
  return { overflow: yesNo(open), overflowQueue: open ? overflow.toId : '' };
}
