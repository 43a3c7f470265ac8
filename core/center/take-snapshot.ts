import { asText } from '../flow/run/read-path.ts';
import { priorityAt } from '../routing/routing-change.ts';
import type { AgentDesk } from './agent-desk.ts';
import type { CenterQueue } from './center-settings.ts';
import type {
  AgentOverview,
  CenterSnapshot,
  ContactOverview,
  QueueSnapshot,
} from './center-snapshot.ts';
import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';
import { estimatedWait } from './estimated-wait.ts';
import { countsOf, oldestOf, waitingIn } from './live-queue.ts';
import { monitoringOf } from './talk.ts';

/** The center as it is now. */
export function takeSnapshot(state: CenterState): CenterSnapshot {
  const positions = positionsOf(state);
  return {
    atMs: state.nowMs,
    queues: Object.values(state.settings.queues).map((queue) => queueNow(state, queue)),
    agents: [...state.desks.values()].map(agentNow),
    contacts: [...state.contacts.values()].map((contact) =>
      contactNow(state, contact, positions.get(contact) ?? null),
    ),
  };
}

function positionsOf(state: CenterState): Map<Contact, number> {
  const positions = new Map<Contact, number>();
  for (const key of state.queues.keys())
    waitingIn(state, key).forEach((contact, index) => {
      positions.set(contact, index + 1);
    });
  return positions;
}

function queueNow(state: CenterState, { name, arn, channels }: CenterQueue): QueueSnapshot {
  const waiting = waitingIn(state, name);
  const scheduled = [...state.contacts.values()].filter(
    ({ callback, phase }) => phase === 'scheduled' && callback?.target.key === name,
  );
  return {
    name,
    arn,
    waiting: waiting.length,
    oldestSinceMs: oldestOf(waiting),
    scheduled: scheduled.length,
    agents: countsOf(state, { name, ofAgent: null }, null),
    estimatedWaitSeconds: Object.fromEntries(
      channels.map((channel) => {
        const ahead = waiting.filter((one) => one.channel === channel).length;
        return [channel, estimatedWait(state, { key: name, name, ofAgent: null }, channel, ahead)];
      }),
    ),
  };
}

const agentNow = (desk: AgentDesk): AgentOverview => ({
  name: desk.agent.name,
  arn: desk.agent.arn,
  routingProfile: desk.profile.name,
  loggedIn: desk.loggedIn,
  status: { name: desk.status.name, type: desk.status.type, sinceMs: desk.statusSinceMs },
  nextStatus: desk.next?.status.name ?? null,
  muted: desk.muted,
  contacts: [...desk.contacts.values()].map(({ contact, state, sinceMs }) => ({
    contactId: contact.id,
    channel: contact.channel,
    state,
    sinceMs,
    queue: contact.place?.name ?? null,
  })),
});

const contactNow = (
  state: CenterState,
  contact: Contact,
  position: number | null,
): ContactOverview => ({
  contactId: contact.id,
  initialContactId: contact.initialId,
  previousContactId: contact.previousId,
  channel: contact.channel,
  initiationMethod: contact.initiationMethod,
  phase: contact.phase,
  initiatedMs: contact.initiatedMs,
  customer: contact.customer,
  system: contact.system,
  queue: contact.place && {
    name: contact.place.name,
    sinceMs: contact.place.waiting.enqueuedMs,
    untilMs: contact.place.dequeuedMs,
    position,
    estimatedWaitSeconds: position === null ? null : ownWait(state, contact, position),
  },
  agent: contact.part?.agent ?? contact.ringing?.agent ?? null,
  joined: contact.incoming?.outgoing?.joined ?? false,
  monitoring: monitoringNow(contact),
  attributes: Object.fromEntries(
    Object.entries(contact.chain.attributes).map(([name, value]) => [name, asText(value)]),
  ),
  name: contact.session.data.Name,
  description: contact.session.data.Description,
  references: contact.session.data.References,
  priority: priorityAt(contact.changes, state.nowMs),
});

function monitoringNow(leg: Contact): ContactOverview['monitoring'] {
  const state = monitoringOf(leg);
  return state === null
    ? null
    : { contactId: leg.relatedId ?? '', state, allowed: leg.part?.monitor?.allowed ?? [] };
}

const ownWait = (state: CenterState, { place, channel }: Contact, position: number) =>
  place &&
  estimatedWait(
    state,
    { key: place.key, name: place.name, ofAgent: place.waiting.queueOf },
    channel,
    position - 1,
  );
