import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import { metricNamespace } from '../../core/pipeline/metric-names.ts';

const logger = new Logger();
const metrics = new Metrics({ namespace: metricNamespace });

/** Everything a function that runs by a schedule shares: logs and metrics. */
export const scheduled = (work: (tools: { logger: Logger; metrics: Metrics }) => Promise<void>) =>
  middy(async (_event: unknown): Promise<void> => work({ logger, metrics }))
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(logMetrics(metrics));
