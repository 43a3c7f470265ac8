import { callOrder } from '../core/callbacks/call-order.ts';
import type { Callback } from '../core/callbacks/callback.ts';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { askedAttributes, promisedCallback } from './callbacks.ts';
import type { Leg } from './leg.ts';
import { basics } from './legs.ts';
import { drawPromised, type Promised } from './promise.ts';
import { Random } from './random.ts';
import { queueing, type Request, wantsCallback } from './requests.ts';
import { drawStay } from './stay.ts';
import type { Visit } from './visit.ts';

/** Of callers who are called back, those who choose a time; of those who call before opening, those who ask for a call later that day. */
const timeShare = 0.4;
const closedShare = 0.7;

/** A caller who was promised a call at a time: the visit as its contact will tell it, and what becomes of the promise. */
export type PromisedContact = {
  visit: Visit;
  contactId: string;
  queue: string;
  at: number;
  promised: Promised;
};

/** Null for callers of a closed queue who only hear that it is closed. */
export function promisedWhileClosed(
  config: ContactCenterConfig,
  visit: Visit,
  contactId: string,
): PromisedContact | null {
  const { arrival, flowEndsBy, stay } = visit;
  if (arrival.open || stay || flowEndsBy !== 'CONTACT_FLOW_DISCONNECT') return null;
  const random = Random.named(`asks/${contactId}`);
  if (!random.chance(closedShare)) return null;
  const flowSeconds = visit.flowSeconds + 30 + random.below(30);
  const at = arrival.at + flowSeconds;
  return promisedIn(config, {
    visit: { ...visit, flowSeconds },
    contactId,
    queue: arrival.queue,
    at,
  });
}

/** Null for those who wait in the queue for their turn, or ask for nothing. */
export function promisedWhileWaiting(
  config: ContactCenterConfig,
  request: Request,
  outcome: { agent: unknown; at: number },
): PromisedContact | null {
  const { contactId, stay, visit } = request;
  if (outcome.agent || !wantsCallback(request)) return null;
  if (!Random.named(`asks/${contactId}`).chance(timeShare)) return null;
  return promisedIn(config, { visit, contactId, queue: stay.queue, at: outcome.at });
}

function promisedIn(
  config: ContactCenterConfig,
  { visit, contactId, queue, at }: Omit<PromisedContact, 'promised'>,
): PromisedContact | null {
  const promised = drawPromised(config, { contactId, queue, at });
  if (!promised) return null;
  const attributes = { ...visit.attributes, ...askedAttributes(queue, promised.slot) };
  return { visit: { ...visit, attributes }, contactId, queue, at, promised };
}

/** The calls of a promise: contacts whose phone nobody picks up, and the one that goes to an agent. */
export function callsOf(
  config: ContactCenterConfig,
  promise: PromisedContact,
): { unanswered: Leg[]; answered: Request | null } {
  const unanswered: Leg[] = [];
  let answered: Request | null = null;
  for (const [index, { at, isAnswered }] of promise.promised.calls.entries()) {
    const call = callOf(config, promise, index);
    if (isAnswered) answered = answeredCall(config, promise, { ...call, at });
    else
      unanswered.push(unansweredCall(config, { ...call, at, relatedContactId: promise.contactId }));
  }
  return { unanswered, answered };
}

type Call = { visit: Visit; contactId: string; at: number; random: Random };

function callOf(config: ContactCenterConfig, promise: PromisedContact, index: number) {
  const { visit, contactId, promised } = promise;
  const random = Random.named(`promised-call/${contactId}/${index}`);
  const attempts = promised.calls
    .slice(0, index + 1)
    .map(({ at }) => ({ claimedAt: at, contactId: null, outcome: null }));
  const { attributes } = callOrder({ ...callbackOf(config, promise), attempts });
  return { visit: { ...visit, attributes }, contactId: random.uuid(), random };
}

function callbackOf(config: ContactCenterConfig, promise: PromisedContact): Callback {
  const { visit, contactId, queue, at, promised } = promise;
  const { phone: number, id: customerId } = visit.customer;
  const { attributes } = visit;
  return promisedCallback(config, {
    ...{ contactId, queue, at, slot: promised.slot, number, customerId, attributes },
  });
}

const unansweredCall = (
  config: ContactCenterConfig,
  { visit, contactId, at, random, relatedContactId }: Call & { relatedContactId: string },
): Leg => ({
  ...basics(config, visit),
  ...{ contactId, relatedContactId, initiatedAt: at },
  ...{ initialContactId: null, previousContactId: null, nextContactId: null },
  ...{ initiationMethod: 'API', disconnectReason: 'TELECOM_UNANSWERED' },
  ...{ connectedToSystemAt: null, transferCompletedAt: null, queue: null, agent: null },
  disconnectedAt: at + 25 + random.below(15),
  emissionSeconds: 45 + random.below(31),
});

/** The customer picks up, hears the greeting, presses a key and comes into the queue. */
function answeredCall(
  config: ContactCenterConfig,
  { contactId: relatedContactId, queue }: PromisedContact,
  { visit, contactId, at, random }: Call,
): Request {
  const connectedToSystemAt = at + 5 + random.below(12);
  const stay = drawStay(random, config, queue, 'VOICE', 'promised');
  return {
    ...queueing(stay, 'VOICE', connectedToSystemAt + 12 + random.below(10)),
    ...{ stay, contactId, relatedContactId, initiatedAt: at, connectedToSystemAt },
    ...{ initialContactId: null, previousContactId: null },
    visit: { ...visit, attributes: { ...visit.attributes, callbackReached: 'yes' } },
    method: 'API',
  };
}
