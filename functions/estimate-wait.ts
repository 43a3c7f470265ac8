import { liveQueues } from '../adapters/dynamodb/live-queues.ts';
import { overflowStore } from '../adapters/dynamodb/overflow-store.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { overflowAnswer } from '../core/overflow/overflow-answer.ts';
import { waitAnswer } from '../core/wait/wait-answer.ts';
import { waitForQueue } from '../core/wait/wait-for-queue.ts';
import { calledQueue } from './middleware/called-queue.ts';
import { centers } from './middleware/centers.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { now } from './middleware/now.ts';

const waits = centers(({ config, database, items, variable }) => ({
  config,
  live: liveQueues(database(), variable('CENTER_TABLE'), { config, now }),
  reader: dynamoReader(database()),
  overflows: overflowStore(items()),
}));

/** How long the caller waits in a queue, or that nobody knows, and whether the queue’s overflow is open. */
export const handler = connectFlow(async (call) => {
  const { config, overflows, ...sources } = waits.ofCall(call);
  const question = { queue: calledQueue(call, config), contactId: call.contactId, now: now() };
  const [wait, overflow] = await Promise.all([
    waitForQueue(question, sources, config.timeZone),
    question.queue === null ? undefined : overflows.read(question.queue),
  ]);
  return { ...waitAnswer(wait), ...overflowAnswer(overflow?.value, call.initiationMethod) };
});
