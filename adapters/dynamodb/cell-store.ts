import { BatchGetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Counts } from '../../core/metrics/counts.ts';
import { mapConcurrently } from '../../core/pipeline/map-concurrently.ts';
import type { CellStore, Fence } from '../../core/pipeline/stores.ts';
import { cellExpiry } from './cell-expiry.ts';
import { type CellKey, keyOfCellId } from './cell-key.ts';
import type { Database } from './client.ts';
import { conditionally, StoreUnavailable, sent } from './store-failure.ts';

/** An update expression may have 4 KB; a counter takes at most 12 bytes of it; and no more than 300 operators. */
const countersPerWrite = 250;
const keysPerRead = 100;

/** Cells in DynamoDB: counters and one fence per shard as attributes of one item. */
export function cellStore(database: Database, quarterHourDays: number): CellStore {
  const { client, tables } = database;
  return {
    countersPerWrite,
    async fences(cellIds, shard) {
      const found = new Map<string, Fence>(cellIds.map((id) => [id, undefined]));
      const ids = new Map(cellIds.map((id) => [textOf(keyOfCellId(id)), id]));
      await mapConcurrently(chunks(cellIds, keysPerRead), 8, async (some) => {
        for (const item of await readFences(database, some.map(keyOfCellId), fenceName(shard)))
          found.set(ids.get(textOf(item)) ?? '', item[fenceName(shard)] as Fence);
      });
      return found;
    },
    add: (cellId, counts, shard, from, to) =>
      conditionally(
        client.send(
          new UpdateCommand({
            TableName: tables.metrics,
            Key: keyOfCellId(cellId),
            ...addition(counts, fenceName(shard), from, to, cellExpiry(cellId, quarterHourDays)),
          }),
        ),
      ),
  };
}

/** `shardId-000000000012` → `f12`. */
export const fenceName = (shard: string): string => `f${shard.replace(/^shardId-0*(?=\d)/, '')}`;

const textOf = ({ pk, sk }: { pk?: string; sk?: string }) => `${pk}\n${sk}`;

function addition(
  counts: Counts,
  fence: string,
  from: Fence,
  to: string,
  expiresAt: number | undefined,
) {
  const values: Record<string, unknown> = { ':to': to };
  const sums = Object.entries(counts).map(([code, value], index) => {
    values[`:${index}`] = value;
    return `${code} :${index}`;
  });
  if (from !== undefined) values[':from'] = from;
  if (expiresAt !== undefined) values[':expires'] = expiresAt;
  const set = `SET ${fence} = :to${expiresAt === undefined ? '' : ', expiresAt = :expires'}`;
  return {
    UpdateExpression: sums.length === 0 ? set : `${set} ADD ${sums.join(',')}`,
    ConditionExpression: from === undefined ? `attribute_not_exists(${fence})` : `${fence} = :from`,
    ExpressionAttributeValues: values,
  };
}

async function readFences(
  { client, tables }: Database,
  keys: CellKey[],
  fence: string,
): Promise<Record<string, string>[]> {
  const items: Record<string, string>[] = [];
  let due: Record<string, unknown>[] = keys;
  for (let attempt = 0; due.length > 0; attempt++) {
    if (attempt > 8) throw new StoreUnavailable('fences could not be read: keys stay unprocessed');
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt));
    const answer = await sent(
      client.send(
        new BatchGetCommand({
          RequestItems: {
            [tables.metrics]: {
              Keys: due,
              ConsistentRead: true,
              ProjectionExpression: `pk, sk, ${fence}`,
            },
          },
        }),
      ),
    );
    items.push(...((answer.Responses?.[tables.metrics] ?? []) as Record<string, string>[]));
    due = answer.UnprocessedKeys?.[tables.metrics]?.Keys ?? [];
  }
  return items;
}

function chunks<Item>(items: Item[], size: number): Item[][] {
  const parts: Item[][] = [];
  for (let start = 0; start < items.length; start += size)
    parts.push(items.slice(start, start + size));
  return parts;
}
