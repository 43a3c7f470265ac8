import { Logger } from '@aws-lambda-powertools/logger';
import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy from '@middy/core';

const logger = new Logger();

/** Something that could not be done now, by the id of what it was about. */
export type Failure = { id: string; error: unknown };

/** Everything a function fed by EventBridge shares. What failed is logged and thrown, so that the event comes again. */
export const busEvent = (handle: (event: unknown) => Promise<Failure[]>) =>
  middy(async (event: unknown): Promise<void> => {
    const failures = await handle(event);
    for (const { id, error } of failures)
      logger.error('not brought on', { id, error: error as Error });
    if (failures.length > 0) throw new Error(`${failures.length} could not be brought on`);
  }).use(injectLambdaContext(logger, { resetKeys: true }));
