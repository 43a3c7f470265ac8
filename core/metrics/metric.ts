import { type CounterName, distributions } from './counters.ts';
import { type Counts, countOf, histogramOf } from './counts.ts';
import { countBelow } from './histogram.ts';

export type Unit = 'count' | 'seconds' | 'share' | 'money';

/** What a value depends on beside the counters. */
export type MetricSettings = {
  thresholdSeconds: number;
  shortAbandonSeconds: number;
  agentCostPerHour: number;
};

/**
 * The contacts that a figure counts: those in which the counter is not 0 and, where given, `of` is not, which like a counter
 * adds up over contacts; `counted` are in a share's numerator. A quantile opens to those at it or above.
 */
export type Opens = {
  contacts: CounterName;
  of?: (counts: Counts, settings: MetricSettings) => number;
  counted?: (one: Counts, settings: MetricSettings) => boolean;
  quantile?: true;
};

export type Metric = {
  unit: Unit;
  /** Which way is good; null where neither is. */
  better: 'up' | 'down' | null;
  /** Connect's own name, where it has one. */
  connect?: string;
  /** One sentence in English: meaning, unit, and when the value is null. */
  definition: string;
  /** How it is made, in names of counters; `T` is the threshold. */
  formula: string;
  value: (counts: Counts, settings: MetricSettings) => number | null;
  opens: Opens;
};

/** How many contacts a figure opens to, a quantile's aside, told from their counters added up. */
export const contactsBehind = (
  { unit, opens, value }: Metric,
  counts: Counts,
  settings: MetricSettings,
): number | null => {
  if (unit === 'count' && opens.counted) return value(counts, settings);
  return opens.of ? opens.of(counts, settings) : countOf(counts, opens.contacts);
};

export const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

export const total = (
  counter: CounterName,
  definition: string,
  extra: Partial<Metric> = {},
): Metric => ({
  unit: 'count',
  better: null,
  definition,
  formula: counter,
  value: (counts) => countOf(counts, counter),
  opens: { contacts: counter },
  ...extra,
});

export const mean = (
  sum: CounterName,
  over: CounterName,
  definition: string,
  extra: Partial<Metric> = {},
): Metric => ({
  unit: 'seconds',
  better: 'down',
  definition,
  formula: `${sum} ÷ ${over}`,
  value: (counts) => ratio(countOf(counts, sum), countOf(counts, over)),
  opens: { contacts: over },
  ...extra,
});

export const share = (
  part: CounterName,
  whole: CounterName,
  definition: string,
  extra: Partial<Metric> = {},
): Metric => ({
  unit: 'share',
  better: 'down',
  definition,
  formula: `${part} ÷ ${whole}`,
  value: (counts) => ratio(countOf(counts, part), countOf(counts, whole)),
  opens: { contacts: whole, counted: (one) => countOf(one, part) > 0 },
  ...extra,
});

export const seconds = (
  counter: CounterName,
  over: CounterName,
  definition: string,
  connect: string,
): Metric => ({
  unit: 'seconds',
  better: null,
  connect,
  definition,
  formula: counter,
  value: (counts) => countOf(counts, counter),
  opens: { contacts: over },
});

export const within = (counts: Counts, name: keyof typeof distributions, limit: number) =>
  countBelow(histogramOf(counts, name), limit, distributions[name].edges);
