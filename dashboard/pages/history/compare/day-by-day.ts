import type { HistoryAnswer } from '../../../../core/api/wire.ts';
import type { MetricName } from '../../../../core/metrics/metrics.ts';
import type { ChartSeries } from '../../../chart/chart-series.ts';

/** Points by the day's place in its range, from 1, so that two ranges lie over one another. */
export const dayByDay = ({ rows }: HistoryAnswer, metric: MetricName): ChartSeries['points'] =>
  rows.flatMap(({ metrics }, at) => {
    const y = metrics[metric];
    return y === null || y === undefined ? [] : [{ x: String(at + 1), y }];
  });
