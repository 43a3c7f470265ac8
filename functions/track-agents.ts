import { catalogue } from '../adapters/dynamodb/catalogue.ts';
import { agentEventBatch } from '../adapters/kinesis/agent-event-batch.ts';
import type { AgentEvent } from '../core/live/agent-event.ts';
import { agentEventOf } from '../core/live/agent-event-of.ts';
import { activityOf } from './middleware/activity-of.ts';
import { centers } from './middleware/centers.ts';
import { watchedLive } from './middleware/live-push.ts';
import { streamBatch } from './middleware/stream-batch.ts';

/** An agent may work for several client companies: each sees the agent, and its own contacts alone. */
const followers = centers((center) => {
  const { tenant, config } = center;
  const own = new Set(config.queues.map(({ name }) => name));
  return {
    ...watchedLive(center),
    activity: activityOf(center),
    catalogue: catalogue(center.database()),
    timeZone: config.timeZone,
    told: (event: AgentEvent) =>
      tenant === null ? event : agentEventOf(event, (name) => own.has(name)),
  };
});

/** Kinesis (agent events) → the state of every agent, and where its time went; whatever is late or repeated changes nothing. */
export const handler = streamBatch(async (records) => {
  const outcome = await agentEventBatch(records, followers.all);
  await Promise.all(followers.all.map(({ tell }) => tell()));
  return outcome;
});
