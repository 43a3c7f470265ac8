import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import type { KinesisStreamBatchResponse, KinesisStreamEvent } from 'aws-lambda';
import type { BatchOutcome } from '../../adapters/kinesis/process-batch.ts';
import type { KinesisRecord } from '../../adapters/kinesis/read-record.ts';
import { metricNames, metricNamespace } from '../../core/pipeline/metric-names.ts';

const logger = new Logger();
const metrics = new Metrics({ namespace: metricNamespace });

/** Everything a function fed by Kinesis shares: logs, metrics, and partial batch failure as a value. */
export const streamBatch = (process: (records: KinesisRecord[]) => Promise<BatchOutcome>) =>
  middy(async ({ Records }: KinesisStreamEvent): Promise<KinesisStreamBatchResponse> => {
    const { failedFrom, cause, folded, unreadable } = await process(Records);
    metrics.addMetric(metricNames.foldedRecords, MetricUnit.Count, folded);
    if (unreadable > 0)
      metrics.addMetric(metricNames.unreadableRecords, MetricUnit.Count, unreadable);
    if (failedFrom === null) return { batchItemFailures: [] };
    logger.warn('batch cut short', { failedFrom, error: cause as Error });
    return { batchItemFailures: [{ itemIdentifier: failedFrom }] };
  })
    .use(injectLambdaContext(logger))
    .use(logMetrics(metrics));
