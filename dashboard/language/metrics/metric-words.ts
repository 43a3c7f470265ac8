import { type MetricName, metricNames } from '../../../core/metrics/metrics.ts';
import type { MetricNames } from '../../../core/metrics/names/metric-names.ts';
import type { MetricWords } from '../language-pack.ts';

/** What a metric is called, with what it means. */
export const metricWords = (names: MetricNames, definitions: Record<MetricName, string>) =>
  Object.fromEntries(
    metricNames.map((name) => [name, [names[name], definitions[name]]]),
  ) as unknown as MetricWords;
