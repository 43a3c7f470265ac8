import type { EpochSeconds } from '../time/zone.ts';
import type { LiveQueue, Place } from '../wait/live-state.ts';
import type { LiveAgent } from './live-agent.ts';
import { agentsOf, type LiveItem } from './live-item.ts';
import type { QueueOrder } from './queue-order.ts';
import { serving } from './queue-rows.ts';
import { snapshotOf } from './snapshot-of.ts';
import type { LiveQueueRow, LiveSnapshot } from './wire.ts';

const channel = 'VOICE';

/** The calls of a queue now, by its name; undefined when no agent's routing profile ever named it. */
export function liveQueue(
  name: string,
  items: readonly LiveItem[],
  { order, now }: { order: QueueOrder; now: EpochSeconds },
): LiveQueue | undefined {
  const snapshot = snapshotOf(items, now);
  const queue = queueNamed(name, snapshot);
  if (!queue) return undefined;
  return {
    waiting: queue.waiting,
    ahead: queue.waiting + othersAhead(queue, snapshot, items, order),
    agentsStaffed: queue.agents.staffed,
    agentsAvailable: queue.agents.free,
    asOf: snapshot.asOf,
  };
}

/** Where a call stands in a queue, by the time it came in; undefined when it doesn't wait there. */
export function placeInQueue(
  contactId: string,
  name: string,
  items: readonly LiveItem[],
  { order, now }: { order: QueueOrder; now: EpochSeconds },
): Place | undefined {
  const snapshot = snapshotOf(items, now);
  const queue = queueNamed(name, snapshot);
  const line = snapshot.contacts
    .filter((row) => row.phase === 'queue' && row.channel === channel && row.queue === queue?.queue)
    .sort((one, other) => one.since - other.since);
  const index = line.findIndex((row) => row.contactId === contactId);
  if (!queue || index < 0) return undefined;
  return { position: index + 1, ahead: index + othersAhead(queue, snapshot, items, order) };
}

const queueNamed = (name: string, { queues }: LiveSnapshot): LiveQueueRow | undefined =>
  queues.find((row) => row.name === name && row.channel === channel);

/**
 * Contacts of other queues that take agents of this one first: of each such queue, the share of its agents who serve this one as well
 * and rank it lower. Rounded up.
 */
function othersAhead(
  queue: LiveQueueRow,
  snapshot: LiveSnapshot,
  items: readonly LiveItem[],
  order: QueueOrder,
): number {
  const agents = agentsOf(items).filter((agent) => takesContacts(agent));
  const others = snapshot.queues.filter(
    (row) => row.channel === channel && row.queue !== queue.queue && row.waiting > 0,
  );
  const expected = others.reduce((sum, other) => {
    const all = serving(agents, other.queue, channel);
    const first = all.filter((agent) => comesFirst(other.name, queue.name, agent, order));
    return all.length === 0 ? sum : sum + (other.waiting * first.length) / all.length;
  }, 0);
  return Math.ceil(expected);
}

const takesContacts = ({ presence }: LiveAgent) => presence?.value.status.type === 'routable';

function comesFirst(one: string, other: string, { profile }: LiveAgent, order: QueueOrder) {
  const ranks = order.get(profile?.value.routingProfile?.name ?? '') ?? [];
  const [rank, otherRank] = [ranks.indexOf(one), ranks.indexOf(other)];
  return rank >= 0 && otherRank >= 0 && rank < otherRank;
}
