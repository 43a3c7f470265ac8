import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { alertStores } from '../adapters/dynamodb/alert-stores.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { alertTopics } from '../adapters/sns/alert-topics.ts';
import { figureReader } from '../core/alerts/read-figures.ts';
import { type Watch, watchFigures } from '../core/alerts/watch-figures.ts';
import { centers } from './middleware/centers.ts';
import { liveOf } from './middleware/live-of.ts';
import { now } from './middleware/now.ts';
import { scheduled } from './middleware/scheduled.ts';

const watches = centers((center): Watch => {
  const { config, database, items, variable } = center;
  const sources = { reader: dynamoReader(database()), live: liveOf(center), config };
  return {
    ...alertStores(items(), config.retention.contactDays),
    config,
    baseUrl: process.env.DASHBOARD_URL ?? '',
    reader: (at) => figureReader(sources, at),
    send: alertTopics((severity) => variable(`ALERT_TOPIC_${severity.toUpperCase()}`)),
  };
});

/** Every minute: the rules of each center against its figures; what is to be told goes to SNS. */
export const handler = scheduled(async ({ logger, metrics }) => {
  const failures: Error[] = [];
  for (const watch of watches.all) {
    const { active, sent, failed } = await watchFigures(watch, now());
    metrics.addMetric('alertsActive', MetricUnit.Count, active);
    metrics.addMetric('alertMessagesSent', MetricUnit.Count, sent);
    for (const failure of failed) logger.error('not sent, stays in the outbox', failure);
    failures.push(...failed);
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `${failures.length} messages not sent`);
});
