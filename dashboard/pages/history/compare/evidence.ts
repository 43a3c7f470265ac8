import type { MetricValues } from '../../../../core/api/wire.ts';
import type { Metric } from '../../../../core/metrics/metric.ts';
import { type MetricName, metrics } from '../../../../core/metrics/metrics.ts';
import {
  proportionDifference,
  significantZ,
} from '../../../../core/metrics/proportion-difference.ts';
import { lowSample, sampleMetric } from '../../../../core/metrics/sample-size.ts';

export type Evidence = 'significant' | 'chance' | 'few';

/** How far a difference can be trusted; null where nothing is known of it, and where there is none. */
export function evidence(name: MetricName, now: MetricValues, then: MetricValues): Evidence | null {
  const [value, other] = [now[name] ?? null, then[name] ?? null];
  const size = sampleMetric(name);
  if (value === null || other === null || !size) return null;
  if (lowSample(name, now) !== null || lowSample(name, then) !== null) return 'few';
  if ((metrics[name] as Metric).unit !== 'share') return null;
  const z = proportionDifference(
    { share: value, of: now[size] ?? 0 },
    { share: other, of: then[size] ?? 0 },
  );
  if (z === null) return null;
  return Math.abs(z) > significantZ ? 'significant' : 'chance';
}
