import type { Metric } from './metric.ts';
import { type MetricName, metrics } from './metrics.ts';

/** Whether a metric grows with the number of contacts: a count or a sum, neither a mean nor a share. */
export const isSum = (name: MetricName): boolean =>
  ((metrics[name] as Metric).unit === 'count' && name !== 'averageHolds') ||
  name.startsWith('total');
