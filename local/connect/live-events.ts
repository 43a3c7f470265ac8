import { putContactRecords } from '../../adapters/kinesis/put-records.ts';
import type { AgentEvent } from '../../core/agent/agent-event.ts';
import type { ContactEvent } from '../../core/center/contact-event.ts';
import { kinesisClient, localRegion } from '../clients.ts';
import { createStream } from '../engines/create-stream.ts';
import { startEventSource } from '../event-source/start-event-source.ts';
import type { Endpoints } from '../local-environment.ts';
import type { FifoQueue } from '../sqs/fifo-queue.ts';
import type { ConnectHost } from './connect-host.ts';
import type { FlowFunctions } from './flow-functions.ts';

export const agentEventStream = 'agent-events';

const mostTries = 3;
const encoder = new TextEncoder();
const arn = (service: string, resource: string) =>
  `arn:aws:${service}:${localRegion}:111122223333:${resource}`;

interface LiveOptions {
  functions: FlowFunctions;
  /** Rings for `publish-live`. */
  queue: FifoQueue;
  /** Lets a stream forget what lies before these checkpoints. */
  trim(checkpoints: ReadonlyMap<string, string>, stream: string): void;
  onError(error: unknown): void;
}

const trimEveryMs = 10_000;

/**
 * Agent events through a stream to `track-agents`, contact events straight to `track-contacts`, and their rings to `publish-live`; none
 * where it isn't built.
 */
export async function liveEvents(
  host: ConnectHost,
  endpoints: Endpoints,
  { functions, queue, trim, onError: told }: LiveOptions,
) {
  let stopping = false;
  /** What a stop cuts off is put right at the next start. */
  const onError = (error: unknown) => {
    if (!stopping) told(error);
  };
  const client = kinesisClient(endpoints.kinesis);
  if (functions.has('publish-live')) queue.feed((event) => functions.invoke('publish-live', event));
  const tracksAgents = functions.has('track-agents');
  const tracksContacts = functions.has('track-contacts');
  if (tracksAgents)
    await createStream(client, { name: agentEventStream, shards: 1, createdBefore: null });
  const checkpoints = new Map<string, string>();
  const trimming = setInterval(() => trim(checkpoints, agentEventStream), trimEveryMs);
  const source = tracksAgents
    ? await startEventSource({
        client,
        stream: agentEventStream,
        streamArn: arn('kinesis', `stream/${agentEventStream}`),
        region: localRegion,
        functionArn: arn('lambda', 'function:track-agents'),
        invoke: (event) => functions.invoke('track-agents', event),
        checkpoints,
        batchSize: 100,
        reportBatchItemFailures: true,
        bisectBatchOnFunctionError: true,
        maximumRetryAttempts: 10,
        onRetry: onError,
        onFailure: async (key) => onError(new Error(`Agent events were given up: ${key}`)),
      })
    : null;
  let sending: Promise<unknown> = Promise.resolve();
  let waiting: AgentEvent[] = [];
  const running = new Set<Promise<void>>();
  const sendAgentEvents = () => {
    const batch = waiting;
    waiting = [];
    return putContactRecords(
      client,
      agentEventStream,
      batch.map((event) => ({
        partitionKey: event.AgentARN,
        data: encoder.encode(JSON.stringify(event)),
      })),
    ).catch(onError);
  };
  const track = async (event: ContactEvent, triesLeft = mostTries): Promise<void> => {
    try {
      await functions.invoke('track-contacts', event);
    } catch (error) {
      if (triesLeft > 1) return track(event, triesLeft - 1);
      onError(error);
    }
  };
  host.listen((output) => {
    if (output.type === 'agent-event' && tracksAgents) {
      waiting.push(output.event);
      if (waiting.length === 1) sending = sending.then(sendAgentEvents);
    }
    if (output.type === 'contact-event' && tracksContacts) {
      const one = track(output.event).finally(() => running.delete(one));
      running.add(one);
    }
  });
  return {
    stop: async () => {
      stopping = true;
      clearInterval(trimming);
      await sending;
      await Promise.all(running);
      await source?.stop();
      client.destroy();
    },
  };
}
