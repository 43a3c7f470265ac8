/** The mean without the smallest and the largest, from four values on: one odd day decides nothing. 0 of none. */
export function trimmedMean(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const kept = sorted.length < 4 ? sorted : sorted.slice(1, -1);
  return kept.reduce((sum, value) => sum + value, 0) / Math.max(1, kept.length);
}
