import type { EpochSeconds } from '../time/zone.ts';

/** Which of two reports is the later: by the instant of the event, then by its id, so that every reader settles a tie the same way. */
export type Stamp = { at: EpochSeconds; id: string };

const isLater = (one: Stamp, other: Stamp): boolean =>
  one.at === other.at ? one.id > other.id : one.at > other.at;

/** A report with its stamp; the later of two stands. */
export type Stamped<Value> = { stamp: Stamp; value: Value };

export function later<Value>(
  one: Stamped<Value> | null,
  other: Stamped<Value> | null,
): Stamped<Value> | null {
  if (one === null || other === null) return one ?? other;
  return isLater(other.stamp, one.stamp) ? other : one;
}
