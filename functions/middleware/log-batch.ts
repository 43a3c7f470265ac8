import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import { readLogBatch } from '../../adapters/logs/read-log-batch.ts';

const logger = new Logger();

/** Everything a function fed by a log group shares. What fails is thrown, so that the lines come again. */
export const logBatch = (handle: (lines: string[]) => Promise<void>) =>
  middy(async (event: unknown): Promise<void> => handle(readLogBatch(event))).use(
    injectLambdaContext(logger, { resetKeys: true }),
  );
