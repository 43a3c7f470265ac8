import type { Metric } from '../../../core/metrics/metric.ts';
import { type MetricName, metrics } from '../../../core/metrics/metrics.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';

/** A metric's goal in words, from the center's thresholds; null when it has none. */
export function useGoal(): (metric: MetricName) => string | null {
  const { say, format } = useWords();
  const { kpiThresholds, serviceLevel } = useCenter();
  return (metric) => {
    const threshold = kpiThresholds[metric];
    const { unit, better } = metrics[metric] as Metric;
    if (!threshold || better === null) return null;
    const goal = format.value(threshold.warning, unit);
    if (better === 'down') return say('today.goal.down', { goal });
    if (metric !== 'serviceLevel') return say('today.goal.up', { goal });
    const within = format.seconds(serviceLevel.thresholdSeconds);
    return say('today.goal.upWithin', { goal, threshold: within });
  };
}
