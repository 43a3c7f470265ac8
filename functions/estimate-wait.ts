import { liveQueues } from '../adapters/dynamodb/live-queues.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { waitAnswer } from '../core/wait/wait-answer.ts';
import { waitForQueue } from '../core/wait/wait-for-queue.ts';
import { calledQueue } from './middleware/called-queue.ts';
import { centers } from './middleware/centers.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { now } from './middleware/now.ts';

const waits = centers(({ config, database, variable }) => ({
  config,
  live: liveQueues(database(), variable('CENTER_TABLE'), { config, now }),
  reader: dynamoReader(database()),
}));

/** How long the caller waits in a queue, or that nobody knows. */
export const handler = connectFlow(async (call) => {
  const { config, ...sources } = waits.ofCall(call);
  const question = { queue: calledQueue(call, config), contactId: call.contactId, now: now() };
  return waitAnswer(await waitForQueue(question, sources, config.timeZone));
});
