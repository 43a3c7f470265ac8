import { again, conflict } from '../pipeline/again.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { dayOf } from '../time/zone.ts';
import { type Callback, isOpenCallback } from './callback.ts';
import type { CallbackBook, CallbackStore } from './callback-desk.ts';
import { queueOf } from './callback-timing.ts';
import { slotCapacity } from './slot-capacity.ts';
import { slotOutlook } from './slot-outlook.ts';

/**
 * Reserves a place in a slot for a stored callback that names the slot (as `slot` or `movingTo`); false when the slot is full.
 * Whoever no longer wants the slot makes room here, so that nothing need be given back. A place once taken stays, whatever the
 * forecast says later.
 */
export const claimSlot = (
  { id, queue }: Callback,
  slot: EpochSeconds,
  desk: CallbackBook,
): Promise<boolean> =>
  again(async () => {
    const { store, config } = desk;
    const day = dayOf(slot, config.timeZone);
    const stored = await store.promises(queue, day);
    const ids = stored?.value[slot] ?? [];
    if (ids.includes(id)) return true;
    const of = queueOf(queue, desk);
    const { capacity } = slotCapacity(of, slot, await slotOutlook(of, desk));
    const live = await promised(ids, slot, capacity, store);
    if (live.length >= capacity) return false;
    const promises = { ...stored?.value, [slot]: [...live, id] };
    const done = await store.putPromises(queue, day, promises, (stored?.version ?? 0) + 1);
    return done ? true : conflict;
  });

/** Of the callbacks noted for a slot those that still want it; looked up only when the slot seems full. */
export async function promised(
  ids: string[],
  slot: EpochSeconds,
  capacity: number,
  store: Pick<CallbackStore, 'callback'>,
): Promise<string[]> {
  if (ids.length < capacity) return ids;
  const callbacks = await Promise.all(ids.map((id) => store.callback(id)));
  return callbacks.flatMap((one) => (one && wants(one.value, slot) ? [one.value.id] : []));
}

const wants = (callback: Callback, slot: EpochSeconds): boolean =>
  isOpenCallback(callback) && (callback.slot === slot || callback.movingTo === slot);
