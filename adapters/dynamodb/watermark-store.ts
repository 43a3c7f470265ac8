import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { WatermarkStore } from '../../core/pipeline/stores.ts';
import type { Database } from './client.ts';
import { conditionally, sent } from './store-failure.ts';

const pk = 'watermark';

/** One item a shard in the metrics table. A watermark never goes back. */
export function watermarkStore(database: Database): WatermarkStore {
  const { client, tables } = database;
  return {
    async read() {
      const items = await readItems(database);
      return new Map(items.map((item) => [item.sk as string, item.sequence as string]));
    },
    async advance(shard, sequence) {
      await conditionally(
        client.send(
          new UpdateCommand({
            TableName: tables.metrics,
            Key: { pk, sk: shard },
            UpdateExpression: 'SET #sequence = :sequence, foldedAt = :now',
            ConditionExpression: 'attribute_not_exists(#sequence) OR #sequence < :sequence',
            ExpressionAttributeNames: { '#sequence': 'sequence' },
            ExpressionAttributeValues: {
              ':sequence': sequence,
              ':now': Math.floor(Date.now() / 1000),
            },
          }),
        ),
      );
    },
  };
}

/** When the newest record of any shard was folded, in epoch seconds; null before the first. */
export async function lastFoldedAt(database: Database): Promise<number | null> {
  const times = (await readItems(database)).map((item) => Number(item.foldedAt));
  return times.length === 0 ? null : Math.max(...times);
}

async function readItems({ client, tables }: Database): Promise<Record<string, unknown>[]> {
  const { Items } = await sent(
    client.send(
      new QueryCommand({
        TableName: tables.metrics,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
      }),
    ),
  );
  return Items ?? [];
}
