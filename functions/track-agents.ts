import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openClient } from '../adapters/dynamodb/client.ts';
import { liveStore } from '../adapters/dynamodb/live-store.ts';
import { agentEventBatch } from '../adapters/kinesis/agent-event-batch.ts';
import { environment } from './middleware/environment.ts';
import { streamBatch } from './middleware/stream-batch.ts';

const client = openClient();
const table = environment('CENTER_TABLE');
const store = liveStore({ client }, { items: centerItems({ client }, table), table });

/** Kinesis (agent events) → the state of every agent; whatever is late or repeated changes nothing. */
export const handler = streamBatch((records) => agentEventBatch(records, store));
