import type { Json } from '../flow/document/flow.ts';
import type { Endpoint } from '../flow/run/session.ts';
import { hasRoom } from '../routing/queue-room.ts';
import type { CenterState } from './center-state.ts';
import type { CallbackPlan, Contact } from './contact.ts';
import { createLeg, longestChain } from './legs.ts';
import { enqueue, findTarget, sizeOf } from './queue-places.ts';

const textIn = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/**
 * Creates a queued callback that follows a contact; its id, or null when the queue isn't known or full, or the journey has twelve
 * contacts. It comes into the queue after the delay and waits there without the customer.
 */
export function createCallback(
  state: CenterState,
  from: Contact,
  request: { [name: string]: Json },
): string | null {
  const [queue, agent] = [textIn(request.QueueId), textIn(request.AgentId)];
  const named = queue !== undefined ? { queue } : agent !== undefined ? { agent } : null;
  const target = named && findTarget(state, named);
  if (!target || !hasRoom(sizeOf(state, target.key), target.limit, 'callback')) return null;
  if (from.chain.legs >= longestChain) return null;
  const plan = {
    number: textIn(request.CallbackNumber) ?? '',
    callerId: textIn(request.CallerId) ?? target.callerId,
    retryMs: Number(request.RetryDelaySeconds) * 1000,
    attemptsLeft: Math.max(1, Number(request.MaximumConnectionAttempts)),
    target,
  };
  return schedule(state, from, plan, Number(request.InitialCallDelaySeconds) * 1000).id;
}

function schedule(
  state: CenterState,
  previous: Contact,
  plan: CallbackPlan,
  delayMs: number,
): Contact {
  const contact = createLeg(state, {
    channel: 'VOICE',
    initiationMethod: 'CALLBACK',
    customer: phone(plan.number),
    system: plan.callerId === null ? null : phone(plan.callerId),
    phase: 'scheduled',
    previous,
  });
  contact.callback = plan;
  state.after(delayMs, { due: 'enqueue-callback', contactId: contact.id });
  return contact;
}

const phone = (Address: string): Endpoint => ({ Address, Type: 'TELEPHONE_NUMBER' });

/** The delay has passed. A promise that was made is kept even when the queue has filled meanwhile. */
export function enqueueCallback(state: CenterState, contact: Contact): void {
  if (!contact.callback || contact.disconnectedMs !== null) return;
  const { name: Name, arn: ARN } = contact.callback.target;
  contact.session = {
    ...contact.session,
    data: { ...contact.session.data, Queue: { Name, ARN } },
  };
  enqueue(state, contact, contact.callback.target);
}

/** An agent was there and the customer was not: another leg, later, while attempts are left. Comes before the end of the failed one, whose record names it. */
export function retryCallback(state: CenterState, failed: Contact): void {
  const plan = failed.callback;
  if (!plan || plan.attemptsLeft <= 1 || failed.chain.legs >= longestChain) return;
  schedule(state, failed, { ...plan, attemptsLeft: plan.attemptsLeft - 1 }, plan.retryMs);
}
