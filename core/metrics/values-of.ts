import type { Counts } from './counts.ts';
import type { Metric, MetricSettings } from './metric.ts';
import { type MetricName, metrics } from './metrics.ts';

/** Some metrics of one set of counts. */
export const valuesOf = (
  names: readonly MetricName[],
  counts: Counts,
  settings: MetricSettings,
): Record<string, number | null> =>
  Object.fromEntries(
    names.map((name) => [name, (metrics[name] as Metric).value(counts, settings)]),
  );
