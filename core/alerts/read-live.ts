import type { LiveAgentRow, LiveContactRow, LiveQueueRow, LiveSnapshot } from '../live/wire.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Reading, Subject } from './alert.ts';
import { contactSubject, subjectsKept } from './contact-subject.ts';
import type { LiveFigure } from './figure-terms.ts';
import type { AlertRule } from './rule.ts';

type Seen = {
  queues: LiveQueueRow[];
  /** The whole center is looked at, so agents are counted by themselves and not by queue. */
  isCenter: boolean;
  waiting: LiveContactRow[];
  agents: LiveAgentRow[];
  asOf: EpochSeconds;
  status: string | undefined;
  now: EpochSeconds;
};

/** Rows of the live state that a rule looks at. Agents count once, however many of the queues they serve. */
export function readLive(
  { figure, scope }: AlertRule,
  snapshot: LiveSnapshot,
  now: EpochSeconds,
): Reading {
  if (figure.kind !== 'live') throw new Error('readLive reads live figures alone');
  const queues = snapshot.queues.filter(
    ({ name, channel }) => name === (scope.queue ?? name) && channel === (scope.channel ?? channel),
  );
  const ids = new Set(queues.map(({ queue, channel }) => `${queue}|${channel}`));
  const waiting = snapshot.contacts.filter(
    ({ phase, queue, channel }) => phase === 'queue' && ids.has(`${queue}|${channel}`),
  );
  const agents = snapshot.agents.filter(({ id }) => id === (scope.agent ?? id));
  const isCenter = scope.queue === undefined && scope.channel === undefined;
  const { status } = figure;
  const seen = { queues, isCenter, waiting, agents, asOf: snapshot.asOf, status, now };
  const { value, subjects = [] } = figures[figure.live](seen);
  return { value, sample: null, subjects, link: '/alerts' };
}

type Read = { value: number | null; subjects?: Subject[] };

const figures: Record<LiveFigure, (seen: Seen) => Read> = {
  waiting: (seen) => ({
    value: sum(seen.queues.map(({ waiting }) => waiting)),
    subjects: oldest(seen.waiting),
  }),
  oldestWait: ({ queues, waiting, now }) => {
    const since = queues.flatMap(({ oldestAt }) => oldestAt ?? []);
    const value = since.length === 0 ? 0 : Math.max(0, now - Math.min(...since));
    return { value, subjects: oldest(waiting) };
  },
  waitingUnserved: ({ queues, waiting }) => {
    const unserved = queues.filter(({ agents }) => agents.free === 0);
    const ids = new Set(unserved.map(({ queue, channel }) => `${queue}|${channel}`));
    return {
      value: sum(unserved.map((row) => row.waiting)),
      subjects: oldest(waiting.filter(({ queue, channel }) => ids.has(`${queue}|${channel}`))),
    };
  },
  agentsOnline: (seen) => ({
    value: agentsIn(seen, 'online', ({ activity }) => !['offline', 'unknown'].includes(activity)),
  }),
  agentsAvailable: (seen) => ({
    value: agentsIn(seen, 'available', ({ activity }) => activity === 'available'),
  }),
  agentsFree: (seen) => ({
    value: agentsIn(seen, 'free', ({ activity }) => activity === 'available'),
  }),
  agentsOnContact: (seen) => ({
    value: agentsIn(seen, 'onContact', ({ activity }) => busy.includes(activity)),
  }),
  longestInStatus: ({ agents, status, now }) => {
    const such = agents
      .filter((agent) => agent.status.name === status && agent.activity !== 'unknown')
      .sort((one, other) => one.status.since - other.status.since);
    const [first] = such;
    return {
      value: first ? Math.max(0, now - first.status.since) : 0,
      subjects: such
        .slice(0, subjectsKept)
        .map(({ id, name, status: { since } }) => ({ kind: 'agent' as const, id, name, since })),
    };
  },
  dataAge: ({ asOf, now }) => ({ value: asOf === 0 ? null : Math.max(0, now - asOf) }),
};

const busy: LiveAgentRow['activity'][] = ['on-contact', 'after-contact-work'];

/** Who serves a queue by several channels is in each of them: the channel with the most counts. */
function agentsIn(
  { queues, agents, isCenter }: Seen,
  count: 'online' | 'available' | 'free' | 'onContact',
  is: (agent: LiveAgentRow) => boolean,
): number {
  if (isCenter) return agents.filter(is).length;
  return Math.max(0, ...queues.map((row) => row.agents[count]));
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

const oldest = (contacts: LiveContactRow[]): Subject[] =>
  contacts
    .map(({ contactId: id, enqueuedAt, since }) => ({ id, since: enqueuedAt ?? since }))
    .sort((one, other) => one.since - other.since)
    .slice(0, subjectsKept)
    .map(({ id, since }) => contactSubject(id, since));
