import type { CenterInfo, MetricValues } from '../../../core/api/wire.ts';
import { type MetricName, metricNames } from '../../../core/metrics/metrics.ts';
import { kpiStatus } from './kpi-status.ts';

/** A figure of the day beyond the center's threshold. */
export type OffGoal = {
  metric: MetricName;
  value: number;
  goal: number;
  status: 'serious' | 'warning';
};

/** Figures of the day that miss their goal, the serious first. */
export function offGoal(
  totals: MetricValues,
  thresholds: CenterInfo['kpiThresholds'],
): readonly OffGoal[] {
  const found = metricNames.flatMap((metric): OffGoal[] => {
    const [value, threshold] = [totals[metric] ?? null, thresholds[metric]];
    const status = kpiStatus(metric, value, threshold);
    if (value === null || !threshold || (status !== 'serious' && status !== 'warning')) return [];
    return [{ metric, value, goal: threshold.warning, status }];
  });
  const rank = ({ status }: OffGoal) => (status === 'serious' ? 0 : 1);
  return found.sort((one, other) => rank(one) - rank(other));
}
