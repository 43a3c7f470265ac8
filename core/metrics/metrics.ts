import { addCounts, type Counts } from './counts.ts';
import { handlingMetrics } from './handling-metrics.ts';
import { journeyMetrics } from './journey-metrics.ts';
import type { Metric, MetricSettings } from './metric.ts';
import { queueMetrics } from './queue-metrics.ts';

/*
 * The metrics, by the name that the API, the dashboard and the configuration use. Each says what it means, its unit,
 * which way is good, how it is made of counters, and the contacts it opens to. To add a metric, add an entry to one of the
 * three catalogues (and, when it counts something new, a counter in counters.ts) and its words in the dashboard's catalogues.
 */

export const metrics = {
  ...queueMetrics,
  ...handlingMetrics,
  ...journeyMetrics,
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;
export const metricNames = Object.keys(metrics) as MetricName[];
export const isMetricName = (name: string): name is MetricName => Object.hasOwn(metrics, name);

/** All metrics of one set of counts. */
export function metricsOf(
  counts: Counts,
  settings: MetricSettings,
): Record<MetricName, number | null> {
  const values = {} as Record<MetricName, number | null>;
  for (const name of metricNames) values[name] = (metrics[name] as Metric).value(counts, settings);
  return values;
}

/** The sum of several cells. */
export const sumOf = (many: Iterable<Counts>): Counts => {
  const sum: Counts = {};
  for (const one of many) addCounts(sum, one);
  return sum;
};
