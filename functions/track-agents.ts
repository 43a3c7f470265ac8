import { type AgentFollower, agentEventBatch } from '../adapters/kinesis/agent-event-batch.ts';
import { agentEventOf } from '../core/live/agent-event-of.ts';
import { centers } from './middleware/centers.ts';
import { liveOf } from './middleware/live-of.ts';
import { streamBatch } from './middleware/stream-batch.ts';

/** An agent may work for several client companies: each sees the agent, and its own contacts alone. */
const followers = centers((center): AgentFollower => {
  const { tenant, config } = center;
  const own = new Set(config.queues.map(({ name }) => name));
  return {
    store: liveOf(center),
    told:
      tenant === null ? (event) => event : (event) => agentEventOf(event, (name) => own.has(name)),
  };
});

/** Kinesis (agent events) → the state of every agent; whatever is late or repeated changes nothing. */
export const handler = streamBatch((records) => agentEventBatch(records, followers.all));
