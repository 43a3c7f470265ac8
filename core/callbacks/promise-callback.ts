import type { Versioned } from '../pipeline/versioned.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { type Callback, callbackAt, closedAs } from './callback.ts';
import type { CallbackBook } from './callback-desk.ts';
import { patience } from './callback-timing.ts';
import { claimCustomer } from './claim-customer.ts';
import { claimSlot } from './claim-slot.ts';
import { freeSlots } from './free-slots.ts';

/**
 * Makes a written request a promise, or closes it with the refusal. Every step may be repeated, by anybody: the customer's
 * place and the slot are claimed under the request's id, and what came of it is written under its version.
 */
export async function promiseCallback(
  stored: Versioned<Callback>,
  desk: CallbackBook,
): Promise<Callback> {
  const { value: callback, version } = stored;
  if (callback.state !== 'requested') return callback;
  const next = await outcome(callback, desk);
  if (await desk.store.putCallback(next, version + 1)) return next;
  return promiseCallback(await reread(callback.id, desk), desk);
}

async function outcome(callback: Callback, desk: CallbackBook): Promise<Callback> {
  if (callback.slot !== null && !(await claimSlot(callback, callback.slot, desk)))
    return closedAs(callback, 'slot-taken', desk.now);
  const first = await claimCustomer(callback, desk.store);
  if (first) return closedAs(callback, 'already-open', desk.now, callbackAt(first));
  return callback.slot === null
    ? { ...callback, state: 'queued', lookAt: desk.now + patience.queued }
    : { ...callback, state: 'scheduled', lookAt: callback.slot };
}

/**
 * Finishes a request whose function died, or was slower than the flow waits. The caller asked for a call and gets one, in a later
 * slot when theirs is past or full; who stayed on the line and came to an agent gets none (`servedMeanwhile`).
 */
export async function finishRequest(
  stored: Versioned<Callback>,
  desk: CallbackBook,
): Promise<Callback> {
  const { value: callback } = stored;
  if (callback.slot === null) return promiseCallback(stored, desk);
  const later = (await freeSlots(callback.queue, desk)).filter((slot) => slot !== callback.slot);
  const wanted = callback.slot > desk.now ? [callback.slot, ...later] : later;
  return (await inFirstSlot(stored, wanted, desk)) ?? callback;
}

async function inFirstSlot(
  { value, version }: Versioned<Callback>,
  slots: EpochSeconds[],
  desk: CallbackBook,
): Promise<Callback | null> {
  const [slot, ...others] = slots;
  if (slot === undefined) return null;
  const wanting = { ...value, slot };
  if (!(await desk.store.putCallback(wanting, version + 1))) return null;
  const stored = { value: wanting, version: version + 1 };
  if (await claimSlot(wanting, slot, desk)) return promiseCallback(stored, desk);
  return inFirstSlot(stored, others, desk);
}

async function reread(id: string, { store }: CallbackBook): Promise<Versioned<Callback>> {
  const stored = await store.callback(id);
  if (!stored) throw new Error(`callback ${id} is gone`);
  return stored;
}
