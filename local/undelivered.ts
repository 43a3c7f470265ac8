import { readFile, rm, writeFile } from 'node:fs/promises';
import { type KinesisClient, ListShardsCommand } from '@aws-sdk/client-kinesis';
import type { KinesisStreamRecord } from 'aws-lambda';
import { putContactRecords } from '../adapters/kinesis/put-records.ts';
import { shardReader } from './event-source/shard-reader.ts';

type Kept = { partitionKey: string; data: string };

/** Writes what lies in the stream past the checkpoints to a file: the embedded stream forgets it when it stops. */
export async function saveUndelivered(
  client: KinesisClient,
  stream: string,
  checkpoints: ReadonlyMap<string, string>,
  file: string,
): Promise<void> {
  const { Shards = [] } = await client.send(new ListShardsCommand({ StreamName: stream }));
  const left: Kept[] = [];
  for (const { ShardId: shardId = '' } of Shards) {
    const origin = { streamArn: '', region: '', shardId };
    const reader = shardReader({ client, stream, origin, after: checkpoints.get(shardId) });
    let records: KinesisStreamRecord[];
    do {
      records = await reader.read(1000);
      left.push(...records.map(({ kinesis: { partitionKey, data } }) => ({ partitionKey, data })));
    } while (records.length > 0);
  }
  if (left.length > 0) await writeFile(file, left.map((one) => JSON.stringify(one)).join('\n'));
}

/** Puts what such a file holds into the stream and removes the file. */
export async function restoreUndelivered(
  client: KinesisClient,
  stream: string,
  file: string,
): Promise<void> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return;
  const kept = text.split('\n').map((line) => JSON.parse(line) as Kept);
  const records = kept.map(({ partitionKey, data }) => ({
    partitionKey,
    data: Buffer.from(data, 'base64'),
  }));
  await putContactRecords(client, stream, records);
  await rm(file);
}
