import { dayOf, type EpochSeconds } from '../time/zone.ts';
import type { CallbackBook } from './callback-desk.ts';
import { callbackSlots } from './callback-slots.ts';
import { queueOf } from './callback-timing.ts';
import { promised } from './claim-slot.ts';
import { type SlotCapacity, slotCapacity } from './slot-capacity.ts';
import { slotOutlook } from './slot-outlook.ts';

/** A slot, what it can take and what is promised for it: more than it can take where the forecast fell since. */
export interface SlotPlaces extends SlotCapacity {
  at: EpochSeconds;
  taken: number;
}

/**
 * The slots that a queue may promise, in order. Without `exact` whoever gave a place up counts as taken while places are left: a
 * question less for each.
 */
export async function slotPlaces(
  name: string,
  desk: CallbackBook,
  { exact = false } = {},
): Promise<SlotPlaces[]> {
  const queue = queueOf(name, desk);
  const slots = callbackSlots(desk.config, queue, desk.now);
  const [noted, outlook] = await Promise.all([
    notedFor(queue.name, slots, desk),
    slotOutlook(queue, desk),
  ]);
  return Promise.all(
    slots.map(async (at) => {
      const found = slotCapacity(queue, at, outlook);
      const ids = noted[at] ?? [];
      const taken = await promised(ids, at, exact ? 0 : found.capacity, desk.store);
      return { at, ...found, taken: taken.length };
    }),
  );
}

/** Ids of callbacks by slot. */
async function notedFor(
  queue: string,
  slots: EpochSeconds[],
  { store, config }: CallbackBook,
): Promise<Record<string, string[]>> {
  const days = [...new Set(slots.map((slot) => dayOf(slot, config.timeZone)))];
  const stored = await Promise.all(days.map((day) => store.promises(queue, day)));
  return Object.assign({}, ...stored.map((one) => one?.value));
}
