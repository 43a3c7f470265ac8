import type { EpochSeconds } from '../time/zone.ts';
import type { AgentEvent, AgentSnapshot } from './agent-event.ts';
import { arnId } from './arn-id.ts';
import { channelName } from './channel-name.ts';
import type { AgentContact, AgentPresence } from './live-agent.ts';
import { readInstant } from './read-instant.ts';
import { statusType } from './status-type.ts';

export const instantOf = ({ EventTimestamp }: AgentEvent): EpochSeconds =>
  Date.parse(EventTimestamp) / 1000;

/** What an agent does after an event, or did before it; offline where the event has no such snapshot. */
export function presenceOf(event: AgentEvent, which: 'current' | 'previous'): AgentPresence {
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
