import { setTimeout as wait } from 'node:timers/promises';
import {
  CreateStreamCommand,
  DescribeStreamSummaryCommand,
  type KinesisClient,
  waitUntilStreamExists,
} from '@aws-sdk/client-kinesis';

export type StreamOptions = {
  name: string;
  shards: number;
  /** Creation second of the stream of the run before; null on the first run. */
  createdBefore: number | null;
};

/**
 * Creates the stream and answers with its creation second. Figures are fenced by shard and sequence number, and the
 * embedded Kinesis numbers its shards from 0 again each time; its sequence numbers begin with the second in which
 * the stream was created, so a stream made in a later second than the one before always continues above it.
 */
export async function createStream(client: KinesisClient, options: StreamOptions): Promise<number> {
  if (options.createdBefore !== null) await laterThan(options.createdBefore);
  await client.send(
    new CreateStreamCommand({ StreamName: options.name, ShardCount: options.shards }),
  );
  await waitUntilStreamExists(
    { client, maxWaitTime: 30, minDelay: 0.02, maxDelay: 0.2 },
    { StreamName: options.name },
  );
  const { StreamDescriptionSummary: summary } = await client.send(
    new DescribeStreamSummaryCommand({ StreamName: options.name }),
  );
  return Math.floor((summary?.StreamCreationTimestamp?.getTime() ?? Date.now()) / 1000);
}

/** The engine dates a stream 2 s back, so the second after `second` is over when the clock shows 3 s more. */
async function laterThan(second: number): Promise<void> {
  const waitMs = (second + 3) * 1000 - Date.now();
  if (waitMs > 60_000)
    throw new Error(
      `The clock stands ${Math.round(waitMs / 60_000)} minutes before the last run. Set it right, ` +
        'or begin anew with --fresh.',
    );
  if (waitMs > 0) await wait(waitMs);
}
