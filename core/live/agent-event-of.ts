import type { AgentEvent, AgentSnapshot } from './agent-event.ts';

/** Tells the queues of one client company by name. */
export type OwnQueue = (name: string) => boolean;

/**
 * What one client company is told of an agent: its own queues and contacts, and of other companies' contacts that they take the
 * agent's time. An agent who serves it no longer has left; null for one who never did.
 */
export function agentEventOf(event: AgentEvent, isOwn: OwnQueue): AgentEvent | null {
  const { CurrentAgentSnapshot: current, PreviousAgentSnapshot: previous } = event;
  const served = serves(previous, isOwn);
  const isServing = current?.Configuration ? serves(current, isOwn) : served;
  if (!isServing && !served) return null;
  return {
    ...event,
    EventType: isServing ? event.EventType : 'LOGOUT',
    CurrentAgentSnapshot: isServing ? cut(current, isOwn) : null,
    PreviousAgentSnapshot: cut(previous, isOwn),
  };
}

type Snapshot = AgentEvent['CurrentAgentSnapshot'];
type Contact = NonNullable<AgentSnapshot['Contacts']>[number];

const serves = (snapshot: Snapshot, isOwn: OwnQueue): boolean =>
  (snapshot?.Configuration?.RoutingProfile?.InboundQueues ?? []).some(({ Name }) =>
    isOwn(Name ?? ''),
  );

function cut(snapshot: Snapshot, isOwn: OwnQueue): Snapshot {
  if (!snapshot) return snapshot;
  const { Configuration: configuration, Contacts: contacts } = snapshot;
  const routing = configuration?.RoutingProfile;
  return {
    ...snapshot,
    Configuration: configuration && {
      ...configuration,
      RoutingProfile: routing && {
        ...routing,
        InboundQueues: routing.InboundQueues?.filter(({ Name }) => isOwn(Name ?? '')),
      },
    },
    Contacts: contacts?.map((contact) =>
      isOwn(contact.Queue?.Name ?? '') ? contact : hidden(contact),
    ),
  };
}

const hidden = (contact: Contact): Contact => ({
  ...contact,
  ContactId: '',
  InitiationMethod: null,
  Queue: null,
});
