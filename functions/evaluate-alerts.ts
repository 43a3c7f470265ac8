import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { alertStores } from '../adapters/dynamodb/alert-stores.ts';
import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { journeyStore } from '../adapters/dynamodb/journey-store.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { surveyStore } from '../adapters/dynamodb/survey-store.ts';
import { alertTopics } from '../adapters/sns/alert-topics.ts';
import { figureReader } from '../core/alerts/read-figures.ts';
import { type Watch, watchFigures } from '../core/alerts/watch-figures.ts';
import { activityOf } from './middleware/activity-of.ts';
import { centers } from './middleware/centers.ts';
import { eachCenter } from './middleware/each-center.ts';
import { liveOf } from './middleware/live-of.ts';
import { now } from './middleware/now.ts';
import { type Called, rungOrScheduled } from './middleware/rung-or-scheduled.ts';

const watches = centers((center): Watch => {
  const { config, database, items, variable } = center;
  const keptDays = config.retention.contactDays;
  const sources = {
    ...{ config, reader: dynamoReader(database()), live: liveOf(center) },
    activity: activityOf(center),
    callbacks: callbackStore(items(), keptDays),
    journeys: journeyStore(items(), keptDays),
    surveyAnswers: surveyStore(items(), keptDays).list,
  };
  return {
    ...alertStores(items(), keptDays),
    config,
    baseUrl: process.env.DASHBOARD_URL ?? '',
    reader: (at) => figureReader(sources, at),
    send: alertTopics((severity) => variable(`ALERT_TOPIC_${severity.toUpperCase()}`)),
  };
});

const watchesOf = (called: Called): ReadonlyMap<string | null, Watch> =>
  called === 'all'
    ? watches.byTenant
    : new Map([...watches.byTenant].filter(([tenant]) => called.has(tenant)));

/**
 * Every minute, and within seconds of a change of figures: the rules of each center against them, those on figures of pages by the minute alone; what is to be told goes to SNS. What SNS
 * doesn't take stays in the outbox for the next time, and is a failure of the minute's alone: rings wait for none of it.
 */
export const handler = rungOrScheduled(async (called, { logger, metrics }) => {
  const failures = await eachCenter({ byTenant: watchesOf(called) }, async (watch) => {
    const { active, sent, failed } = await watchFigures(
      watch,
      now(),
      called === 'all' ? undefined : ['quick'],
    );
    metrics.addMetric('alertsActive', MetricUnit.Count, active);
    metrics.addMetric('alertMessagesSent', MetricUnit.Count, sent);
    for (const failure of failed) logger.error('not sent, stays in the outbox', failure);
    return called === 'all' ? failed.map((error) => ({ id: 'message', error })) : [];
  });
  if (failures.length > 0)
    throw new AggregateError(
      failures.map(({ error }) => error),
      `not done: ${failures.map(({ id }) => id).join(', ')}`,
    );
});
