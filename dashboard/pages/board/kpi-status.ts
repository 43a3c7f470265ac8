import type { CenterInfo } from '../../../core/api/wire.ts';
import type { Metric } from '../../../core/metrics/metric.ts';
import { type MetricName, metrics } from '../../../core/metrics/metrics.ts';

export type Threshold = { warning: number; serious: number };
export type KpiStatus = 'onTarget' | 'warning' | 'serious' | 'noTarget' | 'undefined';

/**
 * Where a value stands. Where less is better a value is a warning from the threshold on; where more is better,
 * below it, so that a target which is just met is met.
 */
export function kpiStatus(
  metric: MetricName,
  value: number | null | undefined,
  threshold: Threshold | undefined,
): KpiStatus {
  const { better } = metrics[metric] as Metric;
  if (!threshold || better === null) return 'noTarget';
  if (value === null || value === undefined) return 'undefined';
  const past = (limit: number) => (better === 'up' ? value < limit : value >= limit);
  if (past(threshold.serious)) return 'serious';
  return past(threshold.warning) ? 'warning' : 'onTarget';
}

/** A queue's own service-level target, as far from serious as the center's thresholds are from each other. */
export function serviceLevelThreshold(
  target: number,
  thresholds: CenterInfo['kpiThresholds'],
): Threshold {
  const center = thresholds.serviceLevel;
  const gap = center ? center.warning - center.serious : 0.1;
  return { warning: target, serious: target - gap };
}
