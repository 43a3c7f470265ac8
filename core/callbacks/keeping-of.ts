import type { Callback } from './callback.ts';

/** How a promise was kept, by its first call: see `keepings` of the wire. */
export function keepingOf(
  { slot, attempts, closed }: Callback,
  slotMinutes: number,
): 'inTime' | 'late' | 'broken' | 'cancelled' | 'waiting' {
  const [first] = attempts;
  if (first) return slot === null || first.claimedAt < slot + slotMinutes * 60 ? 'inTime' : 'late';
  if (closed === null) return 'waiting';
  return closed.ending === 'cancelled' ? 'cancelled' : 'broken';
}
