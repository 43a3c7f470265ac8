import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { wrapUpCodeAttribute } from '../core/config/wrap-up-codes.ts';
import type { ContactRecord } from '../core/contact/contact-record.ts';
import type { AgentPart, Leg } from './leg.ts';
import { Random } from './random.ts';
import { type Request, talkEndsAt, wantsCallback } from './requests.ts';
import type { RosteredAgent } from './roster.ts';
import type { QueueOutcome } from './route-contacts.ts';
import { contactTypeOf, type Visit } from './visit.ts';
import { drawWrapUpCode } from './wrap-up.ts';

/** Chats and tasks are always begun through the API. */
const initiationMethods = { VOICE: 'INBOUND', EMAIL: 'INBOUND', CHAT: 'API', TASK: 'API' } as const;

/** A contact that ended in the flow: self-service, a hang-up in the menu, the announcement of the closing hours. */
export function flowLeg(config: ContactCenterConfig, visit: Visit, contactId: string): Leg {
  const { arrival } = visit;
  return {
    ...basics(config, visit),
    contactId,
    initialContactId: null,
    previousContactId: null,
    nextContactId: null,
    relatedContactId: null,
    initiationMethod: initiationMethods[arrival.channel],
    initiatedAt: arrival.at,
    connectedToSystemAt: arrival.at,
    queue: null,
    agent: null,
    disconnectedAt: arrival.at + visit.flowSeconds,
    disconnectReason: visit.flowEndsBy,
    transferCompletedAt: null,
    emissionSeconds: visit.emissionSeconds,
  };
}

/** A contact that was queued. Work that nobody took until the horizon expires there. */
export function queueLeg(
  config: ContactCenterConfig,
  request: Request,
  outcome: QueueOutcome<RosteredAgent>,
  nextContactId: string | null,
  horizon: number,
): Leg {
  const { visit, stay } = request;
  const agent = outcome.agent && agentPart(request, outcome.agent, outcome.at);
  const leftAt = Math.min(outcome.at, horizon);
  const disconnectedAt = agent ? talkEndsAt(request, outcome.at) : leftAt;
  return {
    ...basics(config, visit),
    attributes: { ...visit.attributes, ...(agent && wrapUp(config, request)) },
    contactId: request.contactId,
    initialContactId: request.initialContactId,
    previousContactId: request.previousContactId,
    nextContactId,
    relatedContactId: request.relatedContactId,
    initiationMethod:
      request.method === 'arrival' ? initiationMethods[visit.arrival.channel] : request.method,
    initiatedAt: request.initiatedAt,
    connectedToSystemAt: connectedToSystemAt(request, outcome),
    queue: {
      name: stay.queue,
      enqueuedAt: request.enqueuedAt,
      dequeuedAt: agent ? outcome.at + stay.ringSeconds : leftAt,
    },
    agent,
    disconnectedAt,
    disconnectReason: disconnectReason(request, outcome),
    transferCompletedAt: agent && stay.transfer ? disconnectedAt : null,
    emissionSeconds: stay.emissionSeconds,
  };
}

/** The order in which records leave Connect; contact ids decide between records of the same second. */
export function byEmission(left: ContactRecord, right: ContactRecord): number {
  if (left.LastUpdateTimestamp !== right.LastUpdateTimestamp)
    return left.LastUpdateTimestamp < right.LastUpdateTimestamp ? -1 : 1;
  return left.ContactId < right.ContactId ? -1 : 1;
}

export const basics = (config: ContactCenterConfig, visit: Visit) => ({
  center: config.name,
  channel: visit.arrival.channel,
  customer: visit.customer,
  dialledQueue: visit.arrival.queue,
  attributes: visit.attributes,
});

/** Drawn from a stream of the contact's own: what agents note changes nothing of what happens. */
function wrapUp(config: ContactCenterConfig, { contactId, stay, visit }: Request) {
  const random = Random.named(`wrap-up/${contactId}`);
  const code = drawWrapUpCode(random, config, stay.queue, contactTypeOf(config, visit));
  return code === null ? {} : { [wrapUpCodeAttribute]: code };
}

/** The customer of a callback is connected when answering, after the agent accepted; all others from the start. */
function connectedToSystemAt(request: Request, outcome: QueueOutcome<RosteredAgent>) {
  if (request.method !== 'CALLBACK') return request.connectedToSystemAt;
  const { ringSeconds, dialSeconds } = request.stay;
  return outcome.agent ? outcome.at + ringSeconds + dialSeconds : null;
}

function agentPart(request: Request, agent: RosteredAgent, at: number): AgentPart {
  const { stay } = request;
  return {
    name: agent.name,
    group: agent.group,
    connectedAt: at + stay.ringSeconds + stay.dialSeconds,
    holds: stay.holds,
    holdSeconds: stay.holdSeconds,
    longestHoldSeconds: stay.longestHoldSeconds,
    afterContactWorkSeconds: stay.afterContactWorkSeconds,
  };
}

function disconnectReason(request: Request, outcome: QueueOutcome<RosteredAgent>): string {
  const { stay, channel } = request;
  const isLive = channel === 'VOICE' || channel === 'CHAT';
  if (outcome.agent) {
    if (stay.transfer) return 'AGENT_DISCONNECT';
    if (channel === 'TASK') return 'AGENT_COMPLETED';
    return isLive && stay.customerHangsUp ? 'CUSTOMER_DISCONNECT' : 'AGENT_DISCONNECT';
  }
  if (wantsCallback(request)) return 'CONTACT_FLOW_DISCONNECT';
  if (Number.isFinite(outcome.at)) return 'CUSTOMER_DISCONNECT';
  return channel === 'VOICE' ? 'OTHER' : 'EXPIRED';
}
