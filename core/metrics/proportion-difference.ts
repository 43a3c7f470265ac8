/**
 * The z statistic of two shares under the hypothesis that they are one: their difference over the standard error with the
 * pooled share (two-proportion z-test). Null where it is undefined: without contacts, or when all or none count.
 */
export function proportionDifference(
  one: { share: number; of: number },
  other: { share: number; of: number },
): number | null {
  const all = one.of + other.of;
  if (one.of === 0 || other.of === 0) return null;
  const pooled = (one.share * one.of + other.share * other.of) / all;
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / one.of + 1 / other.of));
  return error === 0 ? null : (one.share - other.share) / error;
}

/** Beyond it, either way, chance alone gives a difference once in twenty times. */
export const significantZ = 1.96;
