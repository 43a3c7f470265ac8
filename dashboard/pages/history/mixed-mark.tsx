import type { CenterInfo } from '../../../core/api/wire.ts';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import { usesThreshold } from '../../../core/metrics/uses-threshold.ts';
import { useCenter } from '../../api/center.ts';
import { AllQueuesAt } from '../../figures/all-queues-at.tsx';
import { mixesThresholds } from '../../figures/mixes-thresholds.ts';
import type { HistoryState } from './history-state.ts';

type Shown = Pick<HistoryState, 'scope' | 'thresholdSeconds'>;

/** The threshold of figures over several queues of which some have another of their own; null where all have it, or one was chosen. */
export function mixedThreshold(
  { scope, thresholdSeconds }: Shown,
  center: Pick<CenterInfo, 'queues' | 'serviceLevel'>,
): number | null {
  const seconds = center.serviceLevel.thresholdSeconds;
  if (thresholdSeconds !== null || scope.queues?.length === 1) return null;
  return mixesThresholds(center, seconds, scope.queues) ? seconds : null;
}

/** Marks metrics over several queues that are measured by one threshold though some queues have another. */
export function MixedMark({ state, metrics }: { state: Shown; metrics: readonly MetricName[] }) {
  const seconds = mixedThreshold(state, useCenter());
  if (seconds === null || !metrics.some(usesThreshold)) return null;
  return (
    <>
      {' '}
      <AllQueuesAt seconds={seconds} />
    </>
  );
}
