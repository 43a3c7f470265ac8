import type { EpochSeconds } from '../time/zone.ts';
import type { AgentEvent, AgentSnapshot } from './agent-event.ts';
import { arnId } from './arn-id.ts';
import { channelName } from './channel-name.ts';
import { fingerprint, latestReport } from './latest-report.ts';
import type {
  AgentContact,
  AgentPresence,
  AgentProfile,
  AgentReport,
  LiveAgent,
} from './live-agent.ts';
import { readInstant } from './read-instant.ts';
import { later, type Stamp } from './stamp.ts';
import { statusType } from './status-type.ts';

/**
 * An agent after one more event. Every event carries the whole snapshot, so the latest stands, and a heartbeat repairs whatever was
 * lost; an earlier or repeated one changes nothing.
 */
export function applyAgentEvent(state: LiveAgent | undefined, event: AgentEvent): LiveAgent {
  const { CurrentAgentSnapshot: current, PreviousAgentSnapshot: previous } = event;
  const stamp: Stamp = { at: instantOf(event), id: event.EventId };
  const configuration = current?.Configuration ?? previous?.Configuration;
  const profile = configuration ? { stamp, value: profileOf(configuration) } : null;
  const known = state ? [state.presence, ...state.tied] : [];
  return {
    kind: 'agent',
    id: arnId(event.AgentARN),
    profile: later(state?.profile ?? null, profile),
    ...latestReport([...known.filter((report) => report !== null), reportOf(event)]),
  };
}

const reportOf = (event: AgentEvent): AgentReport => ({
  at: instantOf(event),
  event: event.EventId,
  follows: fingerprint(event.PreviousAgentSnapshot ? presenceOf(event, 'previous') : null),
  value: presenceOf(event, 'current'),
});

const instantOf = ({ EventTimestamp }: AgentEvent): EpochSeconds =>
  Date.parse(EventTimestamp) / 1000;

function profileOf(given: NonNullable<AgentSnapshot['Configuration']>): AgentProfile {
  const { RoutingProfile: routing, Username, FirstName, LastName } = given;
  const username = Username ?? '';
  return {
    username,
    name: [FirstName, LastName].filter(Boolean).join(' ') || username,
    routingProfile: routing ? { id: arnId(routing.ARN), name: routing.Name ?? '' } : null,
    queues: (routing?.InboundQueues ?? [])
      .filter(({ ARN, Name }) => ARN && Name)
      .map(({ ARN, Name, Channels }) => ({
        id: arnId(ARN),
        name: Name ?? '',
        channels: (Channels ?? []).map(channelName),
      })),
  };
}

function presenceOf(event: AgentEvent, which: 'current' | 'previous'): AgentPresence {
  const at = instantOf(event);
  const current = which === 'current' ? event.CurrentAgentSnapshot : event.PreviousAgentSnapshot;
  const status = current?.AgentStatus;
  const next = current?.NextAgentStatus;
  const left = which === 'current' && event.EventType === 'LOGOUT';
  return {
    status: {
      name: status?.Name ?? (left ? 'Offline' : ''),
      type: left ? 'offline' : statusType(status?.Name, status?.Type),
      since: readInstant(status?.StartTimestamp) ?? at,
    },
    nextStatus: next?.Name
      ? { name: next.Name, since: readInstant(next.EnqueuedTimestamp) ?? at }
      : null,
    contacts: (current?.Contacts ?? []).map((contact) => contactOf(contact, at)),
    freeSlots: Object.fromEntries(
      (current?.Configuration?.RoutingProfile?.Concurrency ?? []).map((slots) => [
        channelName(slots.Channel),
        slots.AvailableSlots ?? 0,
      ]),
    ),
  };
}

const contactOf = (
  contact: NonNullable<AgentSnapshot['Contacts']>[number],
  at: EpochSeconds,
): AgentContact => ({
  contactId: contact.ContactId,
  channel: channelName(contact.Channel),
  initiationMethod: contact.InitiationMethod ?? '',
  state: contact.State,
  since: readInstant(contact.StateStartTimestamp) ?? at,
  queue: arnId(contact.Queue?.ARN) || null,
});
