import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import type { SQSEvent } from 'aws-lambda';
import { centersRung } from '../../adapters/sqs/centers-rung.ts';
import { metricNamespace } from '../../core/pipeline/metric-names.ts';

const logger = new Logger();
const metrics = new Metrics({ namespace: metricNamespace });

/** The centers whose turn it is: by the clock all of them. */
export type Called = ReadonlySet<string | null> | 'all';

/** Everything shared by a function that a schedule calls for all centers, and a queue for those that rang. What fails is logged and thrown. */
export const rungOrScheduled = (
  work: (called: Called, tools: { logger: Logger; metrics: Metrics }) => Promise<void>,
) =>
  middy(async (event: Partial<SQSEvent>): Promise<void> => {
    try {
      await work(event.Records ? centersRung(event.Records) : 'all', { logger, metrics });
    } catch (error) {
      logger.error('not evaluated', error as Error);
      throw error;
    }
  })
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(logMetrics(metrics));
