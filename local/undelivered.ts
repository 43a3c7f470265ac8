import { appendFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { type KinesisClient, ListShardsCommand } from '@aws-sdk/client-kinesis';
import type { KinesisStreamRecord } from 'aws-lambda';
import * as z from 'zod';
import { putContactRecords, type StreamInput } from '../adapters/kinesis/put-records.ts';
import { shardReader } from './event-source/shard-reader.ts';

const keptSchema = z.object({ partitionKey: z.string(), data: z.string() });
type Kept = z.infer<typeof keptSchema>;

/**
 * Makes the file hold what lies in the stream past the checkpoints, because the embedded stream forgets it when it stops.
 * No file when nothing does.
 */
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
  if (left.length === 0) return rm(file, { force: true });
  await writeFile(`${file}.new`, left.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await rename(`${file}.new`, file);
}

export type Restored = {
  records: number;
  /** Lines that can't be read: they are appended to `<file>.unreadable`. */
  unreadable: number;
};

/** Puts what such a file holds into the stream; null without one. The file stays: whoever calls removes it once all is folded. */
export async function restoreUndelivered(
  client: KinesisClient,
  stream: string,
  file: string,
): Promise<Restored | null> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const records: StreamInput[] = [];
  const unreadable: string[] = [];
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const record = parsedLine(line);
    if (record) records.push(record);
    else unreadable.push(`${line}\n`);
  }
  if (unreadable.length > 0) await appendFile(`${file}.unreadable`, unreadable.join(''));
  if (records.length > 0) await putContactRecords(client, stream, records);
  return { records: records.length, unreadable: unreadable.length };
}

function parsedLine(line: string): StreamInput | null {
  try {
    const { partitionKey, data } = keptSchema.parse(JSON.parse(line));
    return { partitionKey, data: Buffer.from(data, 'base64') };
  } catch {
    return null;
  }
}
