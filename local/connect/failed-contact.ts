import type { ContactRecord } from '../../core/contact/contact-record.ts';
import type { OpenContact } from './contact-journal.ts';

/** Seconds alone, as contact records have them. */
const second = (instant: string | number): string =>
  `${new Date(instant).toISOString().slice(0, 19)}Z`;
const given = (instant: string | undefined): string | null =>
  instant === undefined ? null : second(instant);
const secondsBetween = (from: string, to: string): number =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / 1000);

/** How a failure of the system reads in a record of each channel. */
const reasons: Record<string, string> = { VOICE: 'TELECOM_PROBLEM', CHAT: 'SYSTEM_ERROR' };

/** The record of a contact that was on the line when the center was killed: it ended then. */
export function failedContact(
  contact: OpenContact,
  { accountId, atMs, nextId }: { accountId: string; atMs: number; nextId: string | null },
): ContactRecord {
  const { detail, customer, system, attributes } = contact;
  const ended = detail.disconnectTimestamp;
  const end = second(ended ?? atMs);
  return {
    AWSAccountId: accountId,
    AWSContactTraceRecordFormatVersion: '2017-03-10',
    InstanceARN: detail.instanceArn,
    ContactId: detail.contactId,
    InitialContactId: detail.initialContactId ?? null,
    PreviousContactId: detail.previousContactId ?? null,
    NextContactId: nextId,
    RelatedContactId: detail.relatedContactId ?? null,
    Channel: detail.channel,
    InitiationMethod: detail.initiationMethod,
    InitiationTimestamp: second(detail.initiationTimestamp),
    ConnectedToSystemTimestamp: given(detail.connectedToSystemTimestamp),
    DisconnectTimestamp: end,
    DisconnectReason:
      ended === undefined
        ? (reasons[detail.channel] ?? 'OTHER')
        : (detail.disconnectReason?.code ?? null),
    LastUpdateTimestamp: second(Math.max(atMs, Date.parse(end))),
    CustomerEndpoint: customer,
    SystemEndpoint: system,
    Attributes: attributes,
    Tags: detail.tags ?? null,
    AgentConnectionAttempts: detail.agentInfo ? 1 : 0,
    Queue: queueOf(contact, end),
    Agent: agentOf(contact, end, second(Math.max(atMs, Date.parse(end)))),
  };
}

function queueOf({ detail, queue }: OpenContact, end: string): ContactRecord['Queue'] {
  if (!detail.queueInfo) return null;
  const from = second(detail.queueInfo.enqueueTimestamp);
  const to = given(detail.agentInfo?.connectedToAgentTimestamp) ?? end;
  return {
    ARN: detail.queueInfo.queueArn,
    Name: queue,
    EnqueueTimestamp: from,
    DequeueTimestamp: to,
    Duration: secondsBetween(from, to),
  };
}

function agentOf(
  { detail, agent }: OpenContact,
  end: string,
  over: string,
): ContactRecord['Agent'] {
  if (!detail.agentInfo) return null;
  const connected = second(detail.agentInfo.connectedToAgentTimestamp);
  const held = Math.min(
    secondsBetween(connected, end),
    detail.agentInfo.agentInitiatedHoldDuration ?? 0,
  );
  return {
    ARN: detail.agentInfo.agentArn,
    Username: agent,
    ConnectedToAgentTimestamp: connected,
    AgentInteractionDuration: secondsBetween(connected, end) - held,
    CustomerHoldDuration: held,
    AgentInitiatedHoldDuration: held,
    LongestHoldDuration: held,
    NumberOfHolds: held > 0 ? 1 : 0,
    AfterContactWorkStartTimestamp: end,
    AfterContactWorkEndTimestamp: over,
    AfterContactWorkDuration: secondsBetween(end, over),
  };
}
