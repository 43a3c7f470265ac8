import { liveQueues } from '../adapters/dynamodb/live-queues.ts';
import { overflowStore } from '../adapters/dynamodb/overflow-store.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { noteFlowPriority } from '../core/live/note-routing.ts';
import { overflowAnswer } from '../core/overflow/overflow-answer.ts';
import { waitAnswer } from '../core/wait/wait-answer.ts';
import { waitForQueue } from '../core/wait/wait-for-queue.ts';
import { calledPriority } from './middleware/called-priority.ts';
import { calledQueue } from './middleware/called-queue.ts';
import { centers } from './middleware/centers.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { liveOf } from './middleware/live-of.ts';
import { now } from './middleware/now.ts';

const waits = centers((center) => {
  const { config, database, items, variable } = center;
  return {
    config,
    live: liveQueues(database(), variable('CENTER_TABLE'), { config, now }),
    reader: dynamoReader(database()),
    overflows: overflowStore(items()),
    store: liveOf(center),
  };
});

/** How long the caller waits in a queue, or that nobody knows, and whether the queue’s overflow is open. */
export const handler = connectFlow(async (call) => {
  const { config, overflows, store, ...sources } = waits.ofCall(call);
  const { contactId } = call;
  const priority = calledPriority(call);
  const question = { queue: calledQueue(call, config), contactId, priority, now: now() };
  if (priority !== null) await noteFlowPriority(contactId, priority, { store, now: question.now });
  const [wait, overflow] = await Promise.all([
    waitForQueue(question, sources, config.timeZone),
    question.queue === null ? undefined : overflows.read(question.queue),
  ]);
  return { ...waitAnswer(wait), ...overflowAnswer(overflow?.value, call.initiationMethod) };
});
