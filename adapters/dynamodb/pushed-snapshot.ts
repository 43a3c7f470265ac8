import { gunzipSync, gzipSync } from 'node:zlib';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { PushedSnapshot } from '../../core/live/live-publisher.ts';
import type { LiveSnapshot } from '../../core/live/wire.ts';
import type { Database } from './client.ts';
import { conditionally, sent } from './store-failure.ts';

const Key = { pk: 'live-pushed', sk: 'snapshot' };
const keptSeconds = 24 * 3600;

/**
 * The snapshot that was pushed last, compressed: an item holds about 6,000 agents, beyond which it is refused. An older one never takes
 * the place of a newer.
 */
export function pushedSnapshot(
  { client }: Pick<Database, 'client'>,
  table: string,
): PushedSnapshot {
  return {
    async load() {
      const { Item } = await sent(
        client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true })),
      );
      return Item === undefined
        ? null
        : (JSON.parse(gunzipSync(Item.document as Uint8Array).toString('utf8')) as LiveSnapshot);
    },
    async save(snapshot) {
      await conditionally(
        client.send(
          new PutCommand({
            TableName: table,
            Item: {
              ...Key,
              version: snapshot.version,
              document: gzipSync(JSON.stringify(snapshot)),
              expiresAt: Math.floor(snapshot.version / 1000) + keptSeconds,
            },
            ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':version': snapshot.version },
          }),
        ),
      );
    },
  };
}
