import type { MetricName } from '../metrics.ts';

/** What each metric is called in a language. */
export type MetricNames = Record<MetricName, string>;
