import type { Callback } from './callback.ts';

/**
 * How a promise was kept: `inTime`: the first call went out before the promised slot ended, or, promised for the caller's turn, at
 * all; `late`: after it; `broken`: closed without a call; `cancelled` before one; `waiting`: still open without a call.
 */
export const keepings = ['inTime', 'late', 'broken', 'cancelled', 'waiting'] as const;
export type Keeping = (typeof keepings)[number];

/** How a promise was kept, by its first call. */
export function keepingOf({ slot, attempts, closed }: Callback, slotMinutes: number): Keeping {
  const [first] = attempts;
  if (first) return slot === null || first.claimedAt < slot + slotMinutes * 60 ? 'inTime' : 'late';
  if (closed === null) return 'waiting';
  return closed.ending === 'cancelled' ? 'cancelled' : 'broken';
}
