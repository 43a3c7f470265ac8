import type { EpochSeconds } from '../time/zone.ts';
import type { ContactRecord } from './contact-record.ts';

/** What a contact record says of one contact, in numbers: the only form that counters look at. */
export type ContactFacts = {
  channel: string;
  initiationMethod: string;
  disconnectReason: string | null;
  /** Last segment of the queue's ARN, else its name; null when it was never queued. */
  queueId: string | null;
  queueName: string | null;
  agentId: string | null;
  agentName: string | null;
  dialledNumber: string | null;
  initiatedAt: EpochSeconds;
  connectedToSystemAt: EpochSeconds | null;
  enqueuedAt: EpochSeconds | null;
  answeredAt: EpochSeconds | null;
  transferredAt: EpochSeconds | null;
  disconnectedAt: EpochSeconds | null;
  afterContactWorkEndedAt: EpochSeconds | null;
  /** Seconds in queue (`Queue.Duration`); null when not given. */
  queueSeconds: number | null;
  callbackQueueSeconds: number | null;
  interactionSeconds: number | null;
  holdSeconds: number | null;
  afterContactWorkSeconds: number | null;
  pauseSeconds: number | null;
  holds: number;
  hasNext: boolean;
  transferredOutside: boolean;
  /** Not the first of its chain: an initial contact other than itself is named. */
  followsAnother: boolean;
  /** A callback whose previous contact was not the first of the chain, so itself a callback. */
  retriesCallback: boolean;
  /** `IN_QUEUE`, `CONNECTED_ONHOLD`, …; AWS does not export it today. */
  preDisconnectState: string | null;
  /** Made by Connect's own testing and simulation: analytics leave it out. */
  isTest: boolean;
};

const at = (timestamp: string | null | undefined): EpochSeconds | null =>
  timestamp ? Math.floor(Date.parse(timestamp) / 1000) : null;

/** `…/queue/1234` → `1234`; empty when there is none. */
const lastSegment = (arn: string | null | undefined): string =>
  arn ? arn.slice(arn.lastIndexOf('/') + 1) : '';

/** What stands for a withheld number, from carriers and keypads (266696687 spells ANONYMOUS). */
export const withheld: ReadonlySet<string> = new Set([
  'anonymous',
  'restricted',
  'unavailable',
  'unknown',
  '+266696687',
]);

/** The customer's id (CRM), else the address; null when withheld or erased. Empty values count as absent everywhere. */
export function customerOf(record: ContactRecord): string | null {
  const address = record.CustomerEndpoint?.Address || null;
  return record.CustomerId || (withheld.has(address?.toLowerCase() ?? '') ? null : address);
}

/** Reduces a record to its facts. Total and pure: every parsed record has facts. */
export function factsOf(record: ContactRecord): ContactFacts {
  const agent = record.Agent;
  const queue = record.Queue;
  const initial = record.InitialContactId ?? null;
  return {
    channel: record.Channel,
    initiationMethod: record.InitiationMethod,
    disconnectReason: record.DisconnectReason || null,
    queueId: lastSegment(queue?.ARN) || queue?.Name || null,
    queueName: queue?.Name || null,
    agentId: lastSegment(agent?.ARN) || agent?.Username || null,
    agentName: agent?.Username || null,
    dialledNumber: record.SystemEndpoint?.Address || null,
    initiatedAt: at(record.InitiationTimestamp) ?? 0,
    connectedToSystemAt: at(record.ConnectedToSystemTimestamp),
    enqueuedAt: at(queue?.EnqueueTimestamp),
    answeredAt: at(agent?.ConnectedToAgentTimestamp),
    transferredAt: at(record.TransferCompletedTimestamp),
    disconnectedAt: at(record.DisconnectTimestamp),
    afterContactWorkEndedAt: at(agent?.AfterContactWorkEndTimestamp),
    queueSeconds: queue?.Duration ?? null,
    callbackQueueSeconds: queue?.CallbackTotalQueueDuration ?? null,
    interactionSeconds: agent?.AgentInteractionDuration ?? null,
    holdSeconds: agent?.CustomerHoldDuration ?? null,
    afterContactWorkSeconds: agent?.AfterContactWorkDuration ?? null,
    pauseSeconds: agent?.AgentPauseDuration ?? null,
    holds: agent?.NumberOfHolds ?? 0,
    hasNext: Boolean(record.NextContactId),
    transferredOutside: Boolean(record.TransferredToEndpoint?.Address),
    followsAnother: initial !== null && initial !== record.ContactId,
    retriesCallback:
      record.InitiationMethod === 'CALLBACK' &&
      initial !== null &&
      Boolean(record.PreviousContactId) &&
      record.PreviousContactId !== initial,
    preDisconnectState: record.PreDisconnectState ?? null,
    isTest: Boolean(record.SegmentAttributes?.['connect:ValidationTestType']?.ValueString),
  };
}
