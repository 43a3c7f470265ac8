import { type CounterName, counters, type DistributionName, distributions } from './counters.ts';
import type { Histogram } from './histogram.ts';

/** Counters by code, as a cell holds them: sparse, whole numbers, 0 left out. */
export type Counts = Record<string, number>;

/** Adds `more` times `sign` to `sum`, in place. Counts that reach 0 stay as 0 until `withoutZeros`. */
export function addCounts(sum: Counts, more: Counts, sign: 1 | -1 = 1): Counts {
  for (const code in more) sum[code] = (sum[code] ?? 0) + sign * (more[code] as number);
  return sum;
}

export function withoutZeros(counts: Counts): Counts {
  const kept: Counts = {};
  for (const code in counts) if (counts[code] !== 0) kept[code] = counts[code] as number;
  return kept;
}

/** A counter's value; 0 when the cell does not hold it. */
export const countOf = (counts: Counts, counter: CounterName): number =>
  counts[counters[counter].code] ?? 0;

/** The bins of one distribution. */
export function histogramOf(counts: Counts, name: DistributionName): Histogram {
  const prefix = distributions[name].code;
  const bins = new Map<number, number>();
  for (const code in counts) {
    const bin = code.startsWith(prefix) ? Number(code.slice(prefix.length)) : Number.NaN;
    if (!Number.isNaN(bin)) bins.set(bin, counts[code] as number);
  }
  return bins;
}
