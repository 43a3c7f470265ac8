import type { Language } from '../languages.ts';
import { again, conflict } from '../pipeline/again.ts';
import type { Versioned } from '../pipeline/versioned.ts';
import { fail, ok, type Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { type Callback, callbackAt, type RequestRefusal } from './callback.ts';
import type { PromiseDesk } from './callback-desk.ts';
import { callbackId } from './callback-id.ts';
import { callbackSlots } from './callback-slots.ts';
import { openSeconds, patience, queueOf, timingOf } from './callback-timing.ts';
import { type Claimant, claimNames } from './claim-names.ts';
import { claimSlot } from './claim-slot.ts';
import { dialableNumber, ownNumbers } from './dialable-number.ts';
import { endCall } from './end-call.ts';
import { promiseCallback } from './promise-callback.ts';

export interface CallbackRequest {
  contactId: string;
  /** As written, pressed or sent by the carrier. */
  number: string;
  /** Who asks, as far as it is known. */
  customer?: Claimant;
  reason: string;
  queue: string;
  /** Start of the chosen slot; null = as soon as it is the caller's turn. */
  slot: EpochSeconds | null;
  language: Language;
  attributes: Record<string, string>;
  /** The callback's call in which the customer asks for another time: with this it has reached them. */
  during: { id: string; attempt: number } | null;
}

export interface RequestProblem {
  code: 'invalid-number' | RequestRefusal;
  /** Of `already-open`: when the first one is due; null while it waits in a queue. */
  at: EpochSeconds | null;
}

/**
 * Writes a request down, then makes it a promise. Delivered again, it gets the same answer; one that died half-way is
 * finished by the next delivery or by the sweep.
 */
export async function requestCallback(
  request: CallbackRequest,
  desk: PromiseDesk,
): Promise<Result<Callback, RequestProblem>> {
  const number = dialableNumber(request.number, ownNumbers(desk.config));
  if (number === null) return fail({ code: 'invalid-number', at: null });
  const queue = queueOf(request.queue, desk).name;
  const wanted = requested({ ...request, number, queue }, desk);
  const known = await desk.store.callback(wanted.id);
  if (!known && !(await canPromise(wanted, desk))) return fail({ code: 'slot-taken', at: null });
  const stored = known ?? (await written(wanted, desk));
  if (request.during && (await hasPlace(stored.value, desk)))
    await endCall({ ...request.during, contactId: request.contactId, outcome: 'reached' }, desk);
  return answerOf(await promiseCallback(stored, desk), desk);
}

function requested(
  { during: _, customer, ...request }: CallbackRequest,
  { config, now }: PromiseDesk,
): Callback {
  const { contactId, number, reason, queue, slot } = request;
  const { customerId = null, numbers = [] } = customer ?? {};
  return {
    ...request,
    id: callbackId(contactId, number, reason, queue, slot),
    claims: claimNames({ customerId, numbers: [number, ...numbers] }, config),
    requestedAt: now,
    state: 'requested',
    movingTo: null,
    lookAt: now + patience.requested,
    attempts: [],
    closed: null,
  };
}

async function canPromise({ queue, slot }: Callback, desk: PromiseDesk): Promise<boolean> {
  if (slot === null) return openSeconds(queue, desk.now, await timingOf(desk)) > 0;
  return callbackSlots(desk.config, queueOf(queue, desk), desk.now).includes(slot);
}

/** What the customer has now is given up for what they get, not before. */
const hasPlace = async (callback: Callback, desk: PromiseDesk): Promise<boolean> =>
  callback.slot === null || (await claimSlot(callback, callback.slot, desk));

const written = (callback: Callback, { store }: PromiseDesk): Promise<Versioned<Callback>> =>
  again(async () => {
    if (await store.putCallback(callback, 1)) return { value: callback, version: 1 };
    return (await store.callback(callback.id)) ?? conflict;
  });

async function answerOf(
  callback: Callback,
  desk: PromiseDesk,
): Promise<Result<Callback, RequestProblem>> {
  const { closed } = callback;
  if (closed?.ending === 'already-open' || closed?.ending === 'slot-taken')
    return fail({ code: closed.ending, at: closed.firstAt ?? null });
  const at = callbackAt(callback);
  if (callback.state === 'scheduled' && at !== null) await desk.schedule.wake(callback.id, at);
  return ok(callback);
}
