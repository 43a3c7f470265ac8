import { Logger } from '@aws-lambda-powertools/logger';
import { alertBell } from '../../adapters/sqs/alert-bell.ts';
import type { Center } from './centers.ts';

const logger = new Logger();

/**
 * Has the alerts of a center evaluated within seconds, where the environment names a queue for it (`ALERT_QUEUE_URL`). A ring that fails is
 * logged and no more: the figures are stored, and the next minute looks at them.
 */
export function alertRing({ tenant }: Pick<Center, 'tenant'>): () => Promise<void> {
  const queueUrl = process.env.ALERT_QUEUE_URL;
  const bell = queueUrl ? alertBell(queueUrl, tenant) : null;
  return async () => {
    await bell
      ?.ring(Date.now())
      .catch((error: Error) => logger.warn('alerts wait for the minute', error));
  };
}
