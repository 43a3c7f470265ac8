import type { EpochSeconds } from '../time/zone.ts';
import { activityOf, agentActivity } from './agent-activity.ts';
import type { LiveAgent } from './live-agent.ts';
import { agentsOf, contactsOf, figuresOf, type LiveItem } from './live-item.ts';
import type { LiveContactRow, LiveQueueAgents, LiveQueueRow } from './wire.ts';

/** A correction that was not renewed for so long says nothing of now: reconciliation runs every minute. */
const correctionSeconds = 180;

export const queueKey = ({ queue, channel }: { queue: string; channel: string }): string =>
  `${queue}|${channel}`;

type Line = { queue: string; channel: string; name: string };

/** Every queue and channel that an agent serves or a contact waits in, by its key. */
export function queueRows(
  items: readonly LiveItem[],
  contacts: readonly LiveContactRow[],
  now: EpochSeconds,
): LiveQueueRow[] {
  const agents = agentsOf(items);
  const waiting = waitingIn(items, contacts);
  const corrections = correctionsAt(items, now);
  return [...linesOf(agents, waiting).values()]
    .map(({ queue, channel, name }) => {
      const inIt = waiting.filter((row) => row.queue === queue && row.channel === channel);
      const correction = corrections.get(queueKey({ queue, channel })) ?? 0;
      const count = Math.max(0, inIt.length + correction);
      return {
        ...{ queue, name, channel, waiting: count, correction: count - inIt.length },
        oldestAt: count === 0 || inIt.length === 0 ? null : Math.min(...inIt.map(enqueuedAt)),
        agents: countAgents(serving(agents, queue, channel), channel, now),
      };
    })
    .sort((one, other) => (queueKey(one) < queueKey(other) ? -1 : 1));
}

const enqueuedAt = (row: LiveContactRow): EpochSeconds => row.enqueuedAt ?? row.since;

/** Contacts in queues of the center; those in an agent's own queue wait for that agent alone. */
export function waitingIn(
  items: readonly LiveItem[],
  contacts: readonly LiveContactRow[],
): LiveContactRow[] {
  const personal = new Set(
    contactsOf(items)
      .filter(({ queued }) => queued?.personal)
      .map(({ contactId }) => contactId),
  );
  return contacts.filter(({ phase, contactId }) => phase === 'queue' && !personal.has(contactId));
}

function linesOf(agents: LiveAgent[], waiting: LiveContactRow[]): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const { queue, channel } of waiting)
    if (queue) lines.set(queueKey({ queue, channel }), { queue, channel, name: queue });
  for (const { profile } of agents.toSorted(byProfileAge))
    for (const { id, name, channels } of profile?.value.queues ?? [])
      for (const channel of channels)
        lines.set(queueKey({ queue: id, channel }), { queue: id, channel, name });
  const names = new Map(
    [...lines.values()].filter(isNamed).map(({ queue, name }) => [queue, name]),
  );
  for (const line of lines.values()) line.name = names.get(line.queue) ?? line.name;
  return lines;
}

const isNamed = ({ queue, name }: Line) => name !== queue;

/** Oldest first, so that a renamed queue has the name that was heard last. */
const byProfileAge = (one: LiveAgent, other: LiveAgent): number =>
  (one.profile?.stamp.at ?? 0) - (other.profile?.stamp.at ?? 0);

export const serving = (agents: LiveAgent[], queue: string, channel: string): LiveAgent[] =>
  agents.filter(({ profile }) =>
    profile?.value.queues.some(({ id, channels }) => id === queue && channels.includes(channel)),
  );

function correctionsAt(items: readonly LiveItem[], now: EpochSeconds): Map<string, number> {
  const figures = figuresOf(items);
  if (!figures || now - figures.at > correctionSeconds) return new Map();
  return new Map(figures.queues.map((drift) => [queueKey(drift), drift.correction]));
}

export function countAgents(
  agents: LiveAgent[],
  channel: string,
  now: EpochSeconds,
): LiveQueueAgents {
  const seen = agents.map((agent) => facetsOf(agent, channel, now));
  const count = (facet: keyof LiveQueueAgents) =>
    seen.reduce((sum, facets) => sum + Number(facets[facet] ?? 0), 0);
  return {
    ...{ online: count('online'), staffed: count('staffed'), available: count('available') },
    ...{ free: count('free'), onContact: count('onContact'), error: count('error') },
    ...{ afterContactWork: count('afterContactWork'), nonProductive: count('nonProductive') },
    unknown: count('unknown'),
  };
}

type Facets = Partial<Record<keyof LiveQueueAgents, boolean | number>>;

function facetsOf(agent: LiveAgent, channel: string, now: EpochSeconds): Facets {
  const { activity } = agentActivity(agent, now);
  if (activity === 'unknown') return { unknown: true };
  const { status, nextStatus, contacts, freeSlots } = agent.presence?.value ?? nothing;
  if (status.type === 'offline') return {};
  const has = contacts.map(activityOf);
  const error = status.name === 'Error' || failed.some((one) => has.includes(one));
  const routable = status.type === 'routable';
  return {
    online: true,
    staffed: routable,
    nonProductive: status.type === 'custom',
    available: activity === 'available',
    onContact: has.includes('on-contact') || has.includes('after-contact-work'),
    afterContactWork: has.filter((one) => one === 'after-contact-work').length,
    free:
      routable && !error && nextStatus === null && (freeSlots[channel] ?? 1 - contacts.length) > 0,
    error,
  };
}

const failed = ['error', 'missed', 'rejected'] as const;
const nothing = {
  status: { name: '', type: 'offline' as const, since: 0 },
  nextStatus: null,
  contacts: [],
  freeSlots: {} as Record<string, number>,
};
