import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeTableCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { PutRecordCommand } from '@aws-sdk/client-kinesis';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tables } from '../../adapters/dynamodb/tables.ts';
import { dynamodbClient, kinesisClient } from '../../local/clients.ts';
import { createStream } from '../../local/engines/create-stream.ts';
import { createTables } from '../../local/engines/create-tables.ts';
import { startEngines } from '../../local/engines/start-engines.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'engines-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const definitions = Object.entries(tables).map(([name, definition]) => ({ name, definition }));

/** One run of the engines on the same directory: what a start and a stop of the product do. */
async function run(createdBefore: number | null, item?: string) {
  const engines = await startEngines({ dataDirectory: directory });
  const dynamodb = dynamodbClient(engines.dynamodb);
  const kinesis = kinesisClient(engines.kinesis);
  try {
    await createTables(dynamodb, definitions);
    const created = await createStream(kinesis, {
      name: 'contact-records',
      shards: 1,
      createdBefore,
    });
    if (item)
      await dynamodb.send(
        new PutItemCommand({ TableName: 'contacts', Item: { contactId: { S: item } } }),
      );
    const put = await kinesis.send(
      new PutRecordCommand({
        StreamName: 'contact-records',
        PartitionKey: 'a',
        Data: new TextEncoder().encode('{}'),
      }),
    );
    const { Item } = await dynamodb.send(
      new GetItemCommand({ TableName: 'contacts', Key: { contactId: { S: 'kept' } } }),
    );
    const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: 'contacts' }));
    return { created, sequence: put.SequenceNumber ?? '', shard: put.ShardId, Item, Table };
  } finally {
    dynamodb.destroy();
    kinesis.destroy();
    await engines.stop();
  }
}

test('tables survive a restart, and the same shard goes on with greater sequence numbers', async () => {
  const first = await run(null, 'kept');
  expect(first.Table?.GlobalSecondaryIndexes?.map((index) => index.IndexName).sort()).toEqual(
    Object.keys(tables.contacts.indexes).sort(),
  );
  expect(
    first.Table?.GlobalSecondaryIndexes?.map((index) => index.Projection?.NonKeyAttributes),
  ).toEqual(Object.values(tables.contacts.indexes).map((index) => index.include));

  const second = await run(first.created);
  expect(second.Item).toEqual({ contactId: { S: 'kept' } });
  expect(second.shard).toBe(first.shard);
  expect(second.sequence).toHaveLength(first.sequence.length);
  expect(second.sequence > first.sequence).toBe(true);
});

test('an engine refuses a page of the web: a foreign origin or a foreign host name', async () => {
  const engines = await startEngines({});
  try {
    const foreign = await fetch(engines.dynamodb, {
      method: 'POST',
      headers: { origin: 'https://example.com' },
    });
    expect(foreign.status).toBe(403);
  } finally {
    await engines.stop();
  }
});

test('a clock far before the last run is refused with the way out', async () => {
  const client = kinesisClient('http://127.0.0.1:9');
  const tomorrow = Math.floor(Date.now() / 1000) + 86_400;
  await expect(
    createStream(client, { name: 'contact-records', shards: 1, createdBefore: tomorrow }),
  ).rejects.toThrow(/--fresh/);
});
