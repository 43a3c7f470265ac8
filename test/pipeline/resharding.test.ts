import {
  type KinesisClient,
  SplitShardCommand,
  waitUntilStreamExists,
} from '@aws-sdk/client-kinesis';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dynamoReader } from '../../adapters/dynamodb/reader.ts';
import { processBatch } from '../../adapters/kinesis/process-batch.ts';
import { putContactRecords } from '../../adapters/kinesis/put-records.ts';
import config from '../../contact-center.config.ts';
import { kinesisClient } from '../../local/clients.ts';
import { createStream } from '../../local/engines/create-stream.ts';
import { startEventSource } from '../../local/event-source/start-event-source.ts';
import { call } from '../fixtures/contact-records.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';
import { cellsStored } from './compare.ts';
import { openPipeline } from './fold-stream.ts';
import { openOracle } from './oracle/oracle.ts';

const stream = 'contact-records';
let engines: TestDatabase;
let client: KinesisClient;
beforeAll(async () => {
  engines = await startTestDatabase();
  client = kinesisClient(engines.engines.kinesis);
  await createStream(client, { name: stream, shards: 1, createdBefore: null });
});
afterAll(async () => {
  client.destroy();
  await engines.stop();
});

const noon = Date.parse('2026-03-02T12:00:00Z') / 1000;
const ids = Array.from({ length: 12 }, (_, index) => `c${index}`);
/** One version of every contact; the wait tells which. */
const versions = (version: number) =>
  ids.map((id) => JSON.stringify(call({ id, waitSeconds: version * 10, updated: noon + version })));

const put = (lines: string[]) =>
  putContactRecords(
    client,
    stream,
    lines.map((line) => ({
      partitionKey: JSON.parse(line).ContactId,
      data: new TextEncoder().encode(line),
    })),
  );

test('through a split of the stream under way, with batches that fail on both sides of it, figures are those of SQL', async () => {
  const [first, second, third] = [versions(1), versions(2), versions(3)];
  await put([...first, ...second.slice(0, 6)]);
  await client.send(
    new SplitShardCommand({
      StreamName: stream,
      ShardToSplit: 'shardId-000000000000',
      NewStartingHashKey: (2n ** 127n).toString(),
    }),
  );
  await waitUntilStreamExists(
    { client, maxWaitTime: 10, minDelay: 0.01, maxDelay: 0.1 },
    { StreamName: stream },
  );
  // Older versions after newer ones, on other shards than theirs.
  await put([...third, ...second, ...first.slice(0, 3)]);

  const database = await engines.emptyTables();
  const shards = new Set<string>();
  let invocations = 0;
  const source = await startEventSource({
    client,
    stream,
    streamArn: `arn:aws:kinesis:eu-west-1:111122223333:stream/${stream}`,
    region: 'eu-west-1',
    functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:fold-contacts',
    reportBatchItemFailures: true,
    batchSize: 5,
    pollIntervalMs: 10,
    retryDelayMs: 1,
    invoke: async ({ Records }) => {
      for (const { eventID } of Records) shards.add(eventID.split(':')[0] ?? '');
      await processBatch(Records, openPipeline(database));
      // Every other invocation dies after its work, before it could say so.
      if (invocations++ % 2 === 0) throw new Error('out of memory');
      return { batchItemFailures: [] };
    },
    onFailure: async (key) => {
      throw new Error(`nothing should be given up: ${key}`);
    },
  });
  const oracle = await openOracle([...first, ...second, ...third]);
  try {
    await vi.waitFor(
      async () => {
        await source.caughtUp();
        expect(shards.size).toBe(3);
      },
      { timeout: 30_000 },
    );
    const stored = await cellsStored(dynamoReader(database), [['2026-03-01', '2026-03-03']]);
    expect(stored).toEqual(await oracle.cells(config.timeZone));
    expect(stored['center/day/VOICE/2026-03-02/answerSeconds']).toBe(12 * 30);
  } finally {
    oracle.close();
    await source.stop();
  }
});
