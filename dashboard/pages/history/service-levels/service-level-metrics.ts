import type { MetricName } from '../../../../core/metrics/metrics.ts';

/** The definitions of service level, Amazon Connect’s first. */
export const serviceLevelMetrics = [
  'serviceLevel',
  'serviceLevelAnsweredOfOffered',
  'serviceLevelExcludingShortAbandons',
  'serviceLevelAnsweredOrLateAbandoned',
  'serviceLevelAbandonedInTime',
  'serviceLevelOfAnswered',
] as const satisfies MetricName[];
