import type { MetricName } from '../../../../core/metrics/metrics.ts';

/** What a scorecard shows day by day. */
export const trendMetrics = [
  'averageHandleTime',
  'averageAfterContactWorkTime',
  'contactsHandled',
  'transferRate',
] as const satisfies MetricName[];
