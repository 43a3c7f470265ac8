import type { Channel } from '../core/config/contact-center-config.ts';
import type { RosteredAgent } from './roster.ts';
import type { QueueOutcome, QueueRequest } from './route-contacts.ts';
import type { Stay } from './stay.ts';
import type { Visit } from './visit.ts';

/** A contact about to enter a queue, with what its record needs. */
export type Request = QueueRequest & {
  visit: Visit;
  stay: Stay;
  method: 'arrival' | 'TRANSFER' | 'CALLBACK' | 'API';
  contactId: string;
  initialContactId: string | null;
  previousContactId: string | null;
  /** The contact in which a promised call was asked for. */
  relatedContactId: string | null;
  initiatedAt: number;
  /** When the customer was on the line; a callback out of the queue knows it only from its agent. */
  connectedToSystemAt: number | null;
};

/** The request of a customer who comes out of the menu. */
export function arrivalRequest(visit: Visit, stay: Stay, contactId: string): Request {
  const { channel, at } = visit.arrival;
  return {
    ...queueing(stay, channel, at + visit.flowSeconds),
    visit,
    stay,
    method: 'arrival',
    contactId,
    initialContactId: null,
    previousContactId: null,
    relatedContactId: null,
    initiatedAt: at,
    connectedToSystemAt: at,
  };
}

/** Into the queue of a stay at an instant. */
export function queueing(stay: Stay, channel: Channel, enqueuedAt: number): QueueRequest {
  const patience = stay.callback?.afterSeconds ?? Number.POSITIVE_INFINITY;
  return {
    queue: stay.queue,
    channel,
    enqueuedAt,
    patienceSeconds: Math.min(stay.patienceSeconds, patience),
    agentSeconds:
      stay.ringSeconds +
      stay.dialSeconds +
      stay.talkSeconds +
      stay.holdSeconds +
      stay.afterContactWorkSeconds,
  };
}

/** Whether the customer asks for a callback before giving up. */
export const wantsCallback = ({ stay }: Request) =>
  stay.callback !== null && stay.callback.afterSeconds < stay.patienceSeconds;

/** When a contact that an agent was chosen for at an instant ends, after-contact work left out. */
export const talkEndsAt = ({ stay }: Request, at: number) =>
  at + stay.ringSeconds + stay.dialSeconds + stay.talkSeconds + stay.holdSeconds;

/** The request that a transfer or a callback begins. */
export function followingRequest(
  request: Request,
  outcome: QueueOutcome<RosteredAgent>,
): Request | null {
  const { stay, visit } = request;
  const chain = {
    visit,
    initialContactId: request.initialContactId ?? request.contactId,
    previousContactId: request.contactId,
    relatedContactId: null,
  };
  if (outcome.agent && stay.transfer) {
    const initiatedAt = talkEndsAt(request, outcome.at);
    const { stay: next, flowSeconds } = stay.transfer;
    const entry = queueing(next, request.channel, initiatedAt + flowSeconds);
    const contactId = visit.random.uuid();
    const begun = { contactId, initiatedAt, connectedToSystemAt: initiatedAt };
    return { ...entry, ...chain, ...begun, stay: next, method: 'TRANSFER' };
  }
  if (!outcome.agent && stay.callback && wantsCallback(request)) {
    const { stay: next, delaySeconds } = stay.callback;
    const entry = queueing(next, request.channel, outcome.at + delaySeconds);
    const contactId = visit.random.uuid();
    const begun = { contactId, initiatedAt: outcome.at, connectedToSystemAt: null };
    return { ...entry, ...chain, ...begun, stay: next, method: 'CALLBACK' };
  }
  return null;
}
