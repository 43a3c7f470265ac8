import {
  metrics as catalogue,
  type MetricName,
  metricNames,
} from '../../../core/metrics/metrics.ts';
import { en as names } from '../../../core/metrics/names/en.ts';
import { metricWords } from './metric-words.ts';

/** The catalogue's own sentences are the English definitions; readers of pages have no word for null. */
export const metrics = metricWords(
  names,
  Object.fromEntries(
    metricNames.map((name) => [
      name,
      catalogue[name].definition.replace('null when', 'not defined when'),
    ]),
  ) as Record<MetricName, string>,
);
