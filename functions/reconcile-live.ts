import type { Metrics } from '@aws-lambda-powertools/metrics';
import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { CurrentDataUnavailable, currentCenter } from '../adapters/connect/current-data.ts';
import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openClient } from '../adapters/dynamodb/client.ts';
import { liveStore } from '../adapters/dynamodb/live-store.ts';
import { liveMetricNames } from '../core/live/live-metric-names.ts';
import { type Reconciliation, reconcileLive } from '../core/live/reconcile-live.ts';
import { environment } from './middleware/environment.ts';
import { now } from './middleware/now.ts';
import { scheduled } from './middleware/scheduled.ts';

const client = openClient();
const table = environment('CENTER_TABLE');
const store = liveStore({ client }, { items: centerItems({ client }, table), table });
const center = currentCenter(environment('INSTANCE_ID'));

/** Every minute: the live state against Connect's own figures. A minute in which Connect is too busy is left out. */
export const handler = scheduled(async ({ logger, metrics }) => {
  try {
    report(await reconcileLive(store, center, now()), metrics);
  } catch (error) {
    if (!(error instanceof CurrentDataUnavailable)) throw error;
    metrics.addMetric(liveMetricNames.missed, MetricUnit.Count, 1);
    logger.warn('not reconciled', error);
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
