import type { Callback } from './callback.ts';
import type { CallbackDesk } from './callback-desk.ts';
import { placeCallback } from './place-callback.ts';

/** Connect takes two outbound calls a second, and a sweep has less than its minute. */
const mostAtOnce = 50;

export interface Sweep {
  looked: number;
  /** Callbacks that could not be dealt with now; the next sweep meets them again. */
  failed: { id: string; error: unknown }[];
}

/** Does what is due about all callbacks, one after the other: what the schedule forgot, and what nobody else ends. */
export async function sweepCallbacks(desk: CallbackDesk): Promise<Sweep> {
  const due = turnOf(await desk.store.open(desk.now + 1), desk.now);
  const failed: Sweep['failed'] = [];
  for (const { id } of due) {
    try {
      await placeCallback(id, desk);
    } catch (error) {
      failed.push({ id, error });
    }
  }
  return { looked: due.length, failed };
}

/** Where more are due than fit, each minute begins elsewhere: those that always fail don't keep the others out. */
function turnOf(due: Callback[], now: number): Callback[] {
  if (due.length <= mostAtOnce) return due;
  const start = (Math.floor(now / 60) * mostAtOnce) % due.length;
  return [...due.slice(start), ...due.slice(0, start)].slice(0, mostAtOnce);
}
