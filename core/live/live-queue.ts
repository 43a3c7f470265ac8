import { defaultPriority } from '../routing/routing-change.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Caller, LiveQueue, Place } from '../wait/live-state.ts';
import type { LiveAgent } from './live-agent.ts';
import type { Routing } from './live-contact.ts';
import { agentsOf, contactsOf, type LiveItem } from './live-item.ts';
import type { QueueOrder } from './queue-order.ts';
import { serving } from './queue-rows.ts';
import { snapshotOf } from './snapshot-of.ts';
import type { LiveQueueRow, LiveSnapshot } from './wire.ts';

const channel = 'VOICE';

/** The calls of a queue now, by its name; undefined when no agent's routing profile ever named it. */
export function liveQueue(
  name: string,
  items: readonly LiveItem[],
  now: EpochSeconds,
): LiveQueue | undefined {
  const snapshot = snapshotOf(items, now);
  const queue = queueNamed(name, snapshot);
  if (!queue) return undefined;
  return {
    waiting: queue.waiting,
    agentsStaffed: queue.agents.staffed,
    agentsAvailable: queue.agents.free,
    asOf: snapshot.asOf,
  };
}

/**
 * Where a call stands in a queue, or would stand if it joined now: by priority, then by age, as Connect routes. Undefined when nothing
 * is known of the queue.
 */
export function placeInQueue(
  caller: Caller,
  name: string,
  items: readonly LiveItem[],
  { order, now }: { order: QueueOrder; now: EpochSeconds },
): Place | undefined {
  const snapshot = snapshotOf(items, now);
  const queue = queueNamed(name, snapshot);
  if (!queue) return undefined;
  const line = lineOf(queue, snapshot, items);
  const index = line.findIndex(({ contactId }) => contactId === caller.contactId);
  const before = index < 0 ? beforeNewcomer(caller, queue, line, items) : index;
  return { position: before + 1, ahead: before + othersAhead(queue, snapshot, items, order) };
}

type Standing = { contactId: string; priority: number; since: EpochSeconds };

/** Calls that wait in a queue, the next one first. */
function lineOf(
  { queue }: LiveQueueRow,
  { contacts }: LiveSnapshot,
  items: readonly LiveItem[],
): Standing[] {
  const routing = routingOf(items);
  return contacts
    .filter((row) => row.phase === 'queue' && row.channel === channel && row.queue === queue)
    .map(({ contactId, since }) => {
      const { priority = defaultPriority, aheadSeconds = 0 } = routing.get(contactId) ?? {};
      return { contactId, priority, since: since - aheadSeconds };
    })
    .sort((one, other) => one.priority - other.priority || one.since - other.since);
}

/** Contacts that only Connect's own count tells of have, as far as is known, the default priority. */
function beforeNewcomer(
  { contactId, priority }: Caller,
  { waiting }: LiveQueueRow,
  line: readonly Standing[],
  items: readonly LiveItem[],
): number {
  const own = routingOf(items).get(contactId)?.priority ?? priority ?? defaultPriority;
  const untold = own < defaultPriority ? 0 : waiting - line.length;
  return Math.max(0, line.filter((one) => one.priority <= own).length + untold);
}

const routingOf = (items: readonly LiveItem[]): Map<string, Routing> =>
  new Map(
    contactsOf(items).flatMap(({ contactId, routing }) => (routing ? [[contactId, routing]] : [])),
  );

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
