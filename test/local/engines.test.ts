import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DescribeTableCommand,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import {
  GetRecordsCommand,
  GetShardIteratorCommand,
  type KinesisClient,
  PutRecordCommand,
} from '@aws-sdk/client-kinesis';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
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

test('what was overwritten leaves the disk, however many queries looked at it', async () => {
  const dataDirectory = join(directory, 'overwritten');
  const engines = await startEngines({ dataDirectory });
  const client = dynamodbClient(engines.dynamodb);
  try {
    await createTables(client, definitions);
    const random = () => ({ S: randomBytes(150_000).toString('base64') });
    for (let round = 0; round < 40; round++) {
      const items = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
        contactId: { S: id },
        text: random(),
      }));
      await Promise.all(
        items.map((Item) => client.send(new PutItemCommand({ TableName: 'contacts', Item }))),
      );
      await client.send(
        new QueryCommand({
          TableName: 'contacts',
          KeyConditionExpression: 'contactId = :id',
          ExpressionAttributeValues: { ':id': { S: 'a' } },
        }),
      );
    }
  } finally {
    client.destroy();
    await engines.stop();
  }
  // 40 MB were written, 1 MB is left.
  const files = await readdir(dataDirectory);
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(dataDirectory, file))).size),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000_000);
});

test('a stream forgets what lies before a checkpoint, and nothing else', async () => {
  const engines = await startEngines({});
  const client = kinesisClient(engines.kinesis);
  try {
    await createStream(client, { name: 'trimmed', shards: 2, createdBefore: null });
    const put = async (hash: string, text: string) => {
      const Data = new TextEncoder().encode(text);
      const record = { StreamName: 'trimmed', PartitionKey: 'a', ExplicitHashKey: hash, Data };
      return (await client.send(new PutRecordCommand(record))).SequenceNumber ?? '';
    };
    const upper = (2n ** 127n).toString();
    await put('0', 'one');
    const before = await put('0', 'two');
    await put('0', 'three');
    await put(upper, 'other shard');
    engines.trim({ stream: 'trimmed', shardId: 'shardId-000000000000', before });
    await vi.waitFor(async () =>
      expect(await textsIn(client, 'shardId-000000000000')).toEqual(['two', 'three']),
    );
    expect(await textsIn(client, 'shardId-000000000001')).toEqual(['other shard']);
  } finally {
    client.destroy();
    await engines.stop();
  }
});

async function textsIn(client: KinesisClient, ShardId: string): Promise<string[]> {
  const { ShardIterator } = await client.send(
    new GetShardIteratorCommand({
      StreamName: 'trimmed',
      ShardId,
      ShardIteratorType: 'TRIM_HORIZON',
    }),
  );
  const { Records = [] } = await client.send(new GetRecordsCommand({ ShardIterator }));
  return Records.map(({ Data }) => new TextDecoder().decode(Data));
}

test.each([
  ['of this machine', {}, true],
  ['of a page of another site', { origin: 'https://example.com' }, false],
  ['by a name that points here', { host: 'rebound.example.com' }, false],
])('whether a request %s reaches an engine', async (_, headers, reaches) => {
  const engines = await startEngines({});
  try {
    for (const address of [engines.dynamodb, engines.kinesis]) {
      // An engine gives every answer of its own an id.
      const answered = await headersOf(address, headers);
      expect(answered['x-amzn-requestid'] !== undefined).toBe(reaches);
    }
  } finally {
    await engines.stop();
  }
});

function headersOf(address: string, headers: Record<string, string>) {
  const { hostname, port } = new URL(address);
  return new Promise<IncomingHttpHeaders>((resolve, reject) => {
    const outgoing = request({ hostname, port, method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.headers);
    });
    outgoing.on('error', reject);
    outgoing.end('{}');
  });
}

test('a clock far before the last run is refused with the way out', async () => {
  const client = kinesisClient('http://127.0.0.1:9');
  const tomorrow = Math.floor(Date.now() / 1000) + 86_400;
  await expect(
    createStream(client, { name: 'contact-records', shards: 1, createdBefore: tomorrow }),
  ).rejects.toThrow(/--fresh/);
});
