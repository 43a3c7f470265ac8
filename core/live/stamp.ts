import type { EpochSeconds } from '../time/zone.ts';

/**
 * Which of two reports on one thing is the later: by the instant of the event, then by the newest instant that it tells of, then by
 * its id, so that every reader settles a tie the same way.
 */
export type Stamp = { at: EpochSeconds; latest: EpochSeconds; id: string };

export const isLater = (one: Stamp, other: Stamp): boolean => {
  if (one.at !== other.at) return one.at > other.at;
  if (one.latest !== other.latest) return one.latest > other.latest;
  return one.id > other.id;
};

/** A report with its stamp; the later of two stands. */
export type Stamped<Value> = { stamp: Stamp; value: Value };

export function later<Value>(
  one: Stamped<Value> | null,
  other: Stamped<Value> | null,
): Stamped<Value> | null {
  if (one === null || other === null) return one ?? other;
  return isLater(other.stamp, one.stamp) ? other : one;
}
