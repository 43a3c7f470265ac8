import { dayOf, type EpochSeconds } from '../time/zone.ts';
import type { CallbackBook } from './callback-desk.ts';
import { slotPlaces } from './slot-places.ts';

/** Slots of a queue that can still be promised, in order. They may be taken a moment later. */
export async function freeSlots(queue: string, desk: CallbackBook): Promise<EpochSeconds[]> {
  const places = await slotPlaces(queue, desk);
  return places.filter(({ taken, capacity }) => taken < capacity).map(({ at }) => at);
}

const twoHours = 7200;

/**
 * Three slots that leave a caller a real choice: the first, one at least two hours later, one on another day; what is
 * lacking is filled up in order.
 */
export function choiceOf(slots: EpochSeconds[], timeZone: string): EpochSeconds[] {
  const [first] = slots;
  if (first === undefined) return [];
  const later = slots.find((slot) => slot >= first + twoHours);
  const otherDay = slots.find(
    (slot) => slot > (later ?? first) && dayOf(slot, timeZone) !== dayOf(later ?? first, timeZone),
  );
  const chosen = [first, later, otherDay].filter((slot) => slot !== undefined);
  const rest = slots.filter((slot) => !chosen.includes(slot));
  return [...chosen, ...rest.slice(0, 3 - chosen.length)].sort((a, b) => a - b);
}
