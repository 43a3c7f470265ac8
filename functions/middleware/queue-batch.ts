import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';
import type { SQSEvent, SQSRecord } from 'aws-lambda';

const logger = new Logger();

/** Everything a function fed by a queue in order shares. What fails is logged and thrown, so that the messages come again. */
export const queueBatch = (handle: (records: SQSRecord[]) => Promise<void>) =>
  middy(async ({ Records }: SQSEvent): Promise<void> => {
    try {
      await handle(Records);
    } catch (error) {
      logger.error('messages come again', error as Error);
      throw error;
    }
  }).use(injectLambdaContext(logger, { resetKeys: true }));
