import { setTimeout as wait } from 'node:timers/promises';
import { type KinesisClient, ListShardsCommand, type Shard } from '@aws-sdk/client-kinesis';
import type { KinesisStreamEvent } from 'aws-lambda';
import type { Delivery } from './deliver-batch.ts';
import { invocationRecord } from './invocation-record.ts';
import { type ShardPoller, shardPoller } from './shard-poller.ts';
import { shardReader } from './shard-reader.ts';

export type EventSourceOptions = {
  client: KinesisClient;
  stream: string;
  streamArn: string;
  region: string;
  functionArn: string;
  invoke(event: KinesisStreamEvent): Promise<unknown>;
  /** Stores what is given up; the object is shaped as Lambda's. */
  onFailure(key: string, body: string): Promise<void>;
  onRetry?(error: unknown): void;
  /** Last finished sequence number by shard: reading goes on after it. Kept up to date here. */
  checkpoints?: Map<string, string>;
  batchSize?: number;
  batchWindowMs?: number;
  pollIntervalMs?: number;
  reportBatchItemFailures?: boolean;
  bisectBatchOnFunctionError?: boolean;
  maximumRetryAttempts?: number;
  maximumRecordAgeSeconds?: number;
  retryDelayMs?: number;
};

const defaults = {
  batchSize: 100,
  batchWindowMs: 0,
  pollIntervalMs: 200,
  reportBatchItemFailures: false,
  bisectBatchOnFunctionError: false,
  maximumRetryAttempts: -1,
  maximumRecordAgeSeconds: -1,
  retryDelayMs: 200,
  onRetry: () => {},
};

type Settings = EventSourceOptions &
  Required<Omit<EventSourceOptions, 'checkpoints'>> & {
    checkpoints: Map<string, string>;
  };

export type EventSource = {
  /** Resolves when everything that is in the stream now has been delivered or given up; rejects when stopped before. */
  caughtUp(): Promise<void>;
  /** Ends after the invocations that are under way. */
  stop(): Promise<void>;
};

const mappingId = '00000000-0000-4000-8000-000000000001';

/** Feeds a function from a stream as a Lambda event source mapping does: from TRIM_HORIZON, one batch a shard at a time. */
export async function startEventSource(options: EventSourceOptions): Promise<EventSource> {
  const settings: Settings = { ...defaults, checkpoints: new Map(), ...options };
  const abort = new AbortController();
  const pollers = new Map<string, ShardPoller>();
  const ended = new Set<string>();

  const start = (shardId: string) => {
    const poller = pollShard(shardId, settings, abort.signal);
    pollers.set(shardId, poller);
    poller.done.then(async () => {
      if (abort.signal.aborted) return;
      ended.add(shardId);
      await discover().catch(settings.onRetry);
    });
  };

  /** A child shard waits for its parents, so that a key's records stay in order across a reshard. */
  const discover = async () => {
    const shards = await listShards(settings);
    const isOpenTo = (parent: string | undefined) =>
      parent === undefined || ended.has(parent) || !shards.some((one) => one.ShardId === parent);
    for (const { ShardId, ParentShardId, AdjacentParentShardId } of shards) {
      if (ShardId === undefined || pollers.has(ShardId)) continue;
      if (isOpenTo(ParentShardId) && isOpenTo(AdjacentParentShardId)) start(ShardId);
    }
  };

  await discover();
  return {
    caughtUp: async () => {
      for (let known = -1; known !== pollers.size; ) {
        known = pollers.size;
        await Promise.all([...pollers.values()].map((poller) => poller.caughtUp()));
        if (!abort.signal.aborted) await discover();
      }
    },
    stop: async () => {
      abort.abort();
      await Promise.all([...pollers.values()].map((poller) => poller.done));
    },
  };
}

function pollShard(shardId: string, settings: Settings, signal: AbortSignal): ShardPoller {
  const { client, stream, streamArn, region, checkpoints, functionArn } = settings;
  const origin = { streamArn, region, shardId };
  const delivery: Delivery = {
    signal,
    checkpoint: (sequenceNumber) => checkpoints.set(shardId, sequenceNumber),
    settings: {
      ...settings,
      onFailure: async (records, condition, invocations) => {
        const discarded = { records, condition, invocations, origin, functionArn, mappingId };
        await storeDiscarded(invocationRecord(discarded, new Date()), settings, signal);
      },
    },
  };
  const reader = shardReader({ client, stream, origin, after: checkpoints.get(shardId) });
  return shardPoller(reader, settings, delivery);
}

/** Nothing is given up before it is stored: rejects only when aborted. */
async function storeDiscarded(
  { key, body }: { key: string; body: string },
  { onFailure, onRetry, retryDelayMs }: Settings,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    try {
      return await onFailure(key, body);
    } catch (error) {
      onRetry(error);
      await wait(retryDelayMs, undefined, { signal });
    }
  }
}

async function listShards({ client, stream }: Settings): Promise<Shard[]> {
  const found: Shard[] = [];
  let NextToken: string | undefined;
  do {
    const page = await client.send(
      new ListShardsCommand(NextToken ? { NextToken } : { StreamName: stream }),
    );
    found.push(...(page.Shards ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  return found;
}
