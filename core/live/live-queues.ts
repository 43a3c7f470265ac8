import type { EpochSeconds } from '../time/zone.ts';
import type { LiveState } from '../wait/live-state.ts';
import type { LiveItem } from './live-item.ts';
import type { LiveStore } from './live-ports.ts';
import { liveQueue, placeInQueue } from './live-queue.ts';
import type { QueueOrder } from './queue-order.ts';

/** What the wait for a queue is told of the center now. Questions that come together share one reading. */
export function liveQueues(
  store: Pick<LiveStore, 'items'>,
  { order, now }: { order: QueueOrder; now: () => EpochSeconds },
): LiveState {
  let reading: Promise<LiveItem[]> | null = null;
  const items = () => {
    reading ??= store.items().finally(() => {
      reading = null;
    });
    return reading;
  };
  return {
    queue: async (name) => liveQueue(name, await items(), now()),
    place: async (caller, name) => placeInQueue(caller, name, await items(), { order, now: now() }),
  };
}
