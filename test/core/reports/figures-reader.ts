import { type CounterName, counters, distributions } from '../../../core/metrics/counters.ts';
import { binOf } from '../../../core/metrics/histogram.ts';

/** Counts of a cell as a test writes them: counters by name, and how many of a distribution at each second. */
export function countsOf(
  given: Partial<Record<CounterName, number>>,
  spreads: Partial<Record<keyof typeof distributions, Record<number, number>>> = {},
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [name, count] of Object.entries(given))
    counts[counters[name as CounterName].code] = count;
  for (const [name, seconds] of Object.entries(spreads))
    for (const [second, count] of Object.entries(seconds)) {
      const code = `${distributions[name as keyof typeof distributions].code}${binOf(Number(second))}`;
      counts[code] = (counts[code] ?? 0) + count;
    }
  return counts;
}
