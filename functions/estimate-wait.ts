import { openDatabase } from '../adapters/dynamodb/client.ts';
import { liveQueues } from '../adapters/dynamodb/live-queues.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import config from '../contact-center.config.ts';
import { waitAnswer } from '../core/wait/wait-answer.ts';
import { waitForQueue } from '../core/wait/wait-for-queue.ts';
import { calledQueue } from './middleware/called-queue.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { environment } from './middleware/environment.ts';
import { now } from './middleware/now.ts';

const database = openDatabase({
  contacts: environment('CONTACTS_TABLE'),
  metrics: environment('METRICS_TABLE'),
});
const live = liveQueues(database, environment('CENTER_TABLE'), { config, now });
const sources = { live, reader: dynamoReader(database) };

/** How long the caller waits in a queue, or that nobody knows. */
export const handler = connectFlow(async (call) => {
  const question = { queue: calledQueue(call, config), contactId: call.contactId, now: now() };
  return waitAnswer(await waitForQueue(question, sources, config.timeZone));
});
