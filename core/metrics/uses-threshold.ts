import type { MetricName } from './metrics.ts';

/** Whether a metric's value depends on the service-level threshold. */
export const usesThreshold = (name: MetricName): boolean =>
  name.startsWith('serviceLevel') || name.endsWith('InThreshold');
