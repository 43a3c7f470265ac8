import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { liveQueues as readLiveQueues } from '../../core/live/live-queues.ts';
import { queueOrder } from '../../core/live/queue-order.ts';
import type { EpochSeconds } from '../../core/time/zone.ts';
import type { LiveState } from '../../core/wait/live-state.ts';
import { centerItems } from './center-items.ts';
import type { Database } from './client.ts';
import { liveStore } from './live-store.ts';

/** What the wait for a queue is told of the center now, from the live state in the center's table. */
export function liveQueues(
  database: Pick<Database, 'client'>,
  table: string,
  { config, now }: { config: Pick<ContactCenterConfig, 'agentGroups'>; now: () => EpochSeconds },
): LiveState {
  const store = liveStore(database, { items: centerItems(database, table), table });
  return readLiveQueues(store, { order: queueOrder(config), now });
}
