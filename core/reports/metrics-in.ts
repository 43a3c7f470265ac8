import { isMetricName, type MetricName, metricNames } from '../metrics/metrics.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ApiProblem } from './problem.ts';

/** The metrics asked for, each once; all of them when none is named. */
export function metricsIn(
  metrics: string[] | undefined,
): Result<readonly MetricName[], ApiProblem> {
  const names = [...new Set(metrics)];
  const unknown = names.find((name) => !isMetricName(name));
  if (unknown !== undefined)
    return fail({ code: 'metric-unknown', field: 'metrics', detail: `no metric ${unknown}` });
  return ok(names.length === 0 ? metricNames : names.filter(isMetricName));
}
