import type { Metric } from '../../core/metrics/metric.ts';
import { isMetricName, type MetricName, metricNames, metrics } from '../../core/metrics/metrics.ts';

export const defaultMetrics: readonly MetricName[] = [
  'contactsQueued',
  'contactsHandled',
  'contactsAbandoned',
  'abandonmentRate',
  'serviceLevel',
  'averageQueueAnswerTime',
  'averageHandleTime',
];

export const metricFamilies = ['serviceLevels', 'counts', 'times', 'shares'] as const;
export type MetricFamily = (typeof metricFamilies)[number];

export const familyOf = (name: MetricName): MetricFamily => {
  if (name.startsWith('serviceLevel')) return 'serviceLevels';
  const { unit } = metrics[name] as Metric;
  if (unit === 'seconds') return 'times';
  return unit === 'count' ? 'counts' : 'shares';
};

/** Known metrics of a comma-separated list, in the catalogue's order; the default ones when none is known. */
export function metricsFrom(text: string | null): readonly MetricName[] {
  const wanted = new Set((text ?? '').split(',').filter(isMetricName));
  return wanted.size === 0 ? defaultMetrics : metricNames.filter((name) => wanted.has(name));
}
