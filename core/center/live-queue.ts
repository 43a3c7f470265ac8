import type { Json } from '../flow/document/flow.ts';
import type { Channel } from '../flow/document/flow-type.ts';
import { metricsValue } from '../flow/world/queue-value.ts';
import { compareContacts } from '../routing/compare-contacts.ts';
import { type AgentDesk, hasFailure } from './agent-desk.ts';
import type { AgentCounts } from './center-snapshot.ts';
import type { CenterState } from './center-state.ts';
import type { Contact, QueueTarget } from './contact.ts';

/** Contacts of a queue that ring nowhere, whoever goes first at the front. */
export function waitingIn(state: CenterState, key: string): Contact[] {
  const queued = [...(state.queues.get(key) ?? [])].filter(({ id }) => state.waiting.has(id));
  return queued.sort((one, other) =>
    one.place && other.place
      ? compareContacts(one.place.waiting, other.place.waiting, state.nowMs)
      : 0,
  );
}

/** From 1; null when the contact doesn't wait. */
export function positionOf(state: CenterState, contact: Contact): number | null {
  if (!contact.place || !state.waiting.has(contact.id)) return null;
  return waitingIn(state, contact.place.key).indexOf(contact) + 1;
}

/** Milliseconds since 1970 of the oldest arrival among contacts; null when there are none. */
export function oldestOf(contacts: readonly Contact[]): number | null {
  const since = contacts.map(({ place }) => place?.waiting.enqueuedMs ?? Number.POSITIVE_INFINITY);
  return since.length === 0 ? null : Math.min(...since);
}

/** The agents that serve a queue, on a channel where one is named. */
export const desksOf = (
  state: CenterState,
  { name, ofAgent }: Pick<QueueTarget, 'name' | 'ofAgent'>,
  channel: Channel | null,
): AgentDesk[] =>
  [...state.desks.values()].filter(({ agent, profile }) =>
    ofAgent === null
      ? profile.entries.some(
          (entry) => entry.queue === name && (channel === null || entry.channel === channel),
        )
      : agent.name === ofAgent,
  );

const busyStates: readonly string[] = ['CONNECTED', 'CONNECTED_ONHOLD', 'PAUSED', 'ENDED'];

/** Agents by what they do, as GetCurrentMetricData counts them. */
export function countAgents(desks: readonly AgentDesk[]): AgentCounts {
  const online = desks.filter(({ loggedIn, status }) => loggedIn && status.type !== 'OFFLINE');
  const count = (holds: (desk: AgentDesk) => boolean) => online.filter(holds).length;
  const states = online.flatMap(({ contacts }) => [...contacts.values()].map(({ state }) => state));
  return {
    online: online.length,
    staffed: count(({ status }) => status.type === 'ROUTABLE'),
    nonProductive: count(({ status }) => status.type === 'CUSTOM'),
    available: count(({ status, contacts }) => status.type === 'ROUTABLE' && contacts.size === 0),
    onContact: count(({ contacts }) =>
      [...contacts.values()].some(({ state }) => busyStates.includes(state)),
    ),
    afterContactWork: states.filter((state) => state === 'ENDED').length,
    error: count(hasFailure),
  };
}

/** `$.Metrics` of a queue now; the wait is not estimated. A contact in this queue finds its own place as PositionInQueue. */
export function liveMetrics(
  state: CenterState,
  target: QueueTarget,
  contact: Contact,
  channel: Channel | null,
): Json {
  const waiting = waitingIn(state, target.key).filter(
    (one) => channel === null || one.channel === channel,
  );
  const oldest = oldestOf(waiting);
  const counts = countAgents(desksOf(state, target, channel));
  const metrics = metricsValue(target.name, {
    name: target.name,
    arn: target.arn,
    ...(target.callerId === null ? {} : { outboundCallerId: target.callerId }),
    waiting: waiting.length,
    ...(oldest === null ? {} : { oldestAgeSeconds: Math.floor((state.nowMs - oldest) / 1000) }),
    agents: { ...counts, busy: counts.onContact, missed: counts.error },
  }) as { [name: string]: Json };
  const own = waiting.indexOf(contact);
  return own < 0
    ? metrics
    : { ...metrics, Contact: { EstimatedWaitTime: null, PositionInQueue: own + 1 } };
}
