import type { Metrics } from '@aws-lambda-powertools/metrics';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { CurrentDataUnavailable, currentCenter } from '../adapters/connect/current-data.ts';
import { currentCenterOf } from '../core/live/current-center-of.ts';
import { liveMetricNames } from '../core/live/live-metric-names.ts';
import { type Reconciliation, reconcileLive } from '../core/live/reconcile-live.ts';
import { centers } from './middleware/centers.ts';
import { environment } from './middleware/environment.ts';
import { watchedLive } from './middleware/live-push.ts';
import { now } from './middleware/now.ts';
import { scheduled } from './middleware/scheduled.ts';

const current = currentCenter(environment('INSTANCE_ID'));
const states = centers((center) => ({
  ...watchedLive(center),
  center: center.tenant === null ? current : currentCenterOf(current),
}));

/**
 * Every minute: the live state against Connect's own figures. A minute in which Connect is too busy is left out; those who watch hear that
 * all is well either way.
 */
export const handler = scheduled(async ({ logger, metrics }) => {
  try {
    for (const { store, center } of states.all)
      report(await reconcileLive(store, center, now()), metrics);
  } catch (error) {
    if (!(error instanceof CurrentDataUnavailable)) throw error;
    metrics.addMetric(liveMetricNames.missed, MetricUnit.Count, 1);
    logger.warn('not reconciled', error);
  } finally {
    await Promise.all(states.all.map(({ tell }) => tell({ beat: true })));
  }
});

function report({ drifts, repairedAgents, droppedContacts }: Reconciliation, metrics: Metrics) {
  metrics.addMetric(liveMetricNames.repairedAgents, MetricUnit.Count, repairedAgents);
  metrics.addMetric(liveMetricNames.droppedContacts, MetricUnit.Count, droppedContacts);
  for (const { queue, contacts } of drifts)
    metrics
      .singleMetric()
      .addDimension('queue', queue)
      .addMetric(liveMetricNames.drift, MetricUnit.Count, contacts);
}
