import type { ContactRecord } from '../../core/contact/contact-record.ts';

const iso = (at: number) => `${new Date(at * 1000).toISOString().slice(0, 19)}Z`;

/** A voice contact that waited 5 s, was answered and ended at `endedAt` after 60 s with an agent. */
export const answeredContact = (id: string, endedAt: number): ContactRecord => ({
  ContactId: id,
  Channel: 'VOICE',
  InitiationMethod: 'INBOUND',
  InitiationTimestamp: iso(endedAt - 70),
  ConnectedToSystemTimestamp: iso(endedAt - 70),
  DisconnectTimestamp: iso(endedAt),
  DisconnectReason: 'CUSTOMER_DISCONNECT',
  LastUpdateTimestamp: iso(endedAt + 60),
  Queue: {
    ARN: 'arn:aws:connect:eu-west-1:111122223333:instance/i/queue/sales',
    Name: 'Sales',
    EnqueueTimestamp: iso(endedAt - 65),
    DequeueTimestamp: iso(endedAt - 60),
    Duration: 5,
  },
  AdditionalEmailRecipients: null,
  ContactDetails: null,
  Customer: null,
  OutboundStrategy: null,
  ContactLens: null,
  VoiceIdResult: null,
  Agent: {
    Capabilities: null,
    ARN: 'arn:aws:connect:eu-west-1:111122223333:instance/i/agent/ana',
    Username: 'ana',
    ConnectedToAgentTimestamp: iso(endedAt - 60),
    AgentInteractionDuration: 60,
  },
});
