import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { KinesisStreamBatchResponse, KinesisStreamEvent } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { call } from '../fixtures/contact-records.ts';
import { kinesisEvent } from '../fixtures/kinesis-event.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';

const dynamodb = mockClient(DynamoDBDocumentClient);
const s3 = mockClient(S3Client);
const sqs = mockClient(SQSClient);
type Fold = (event: KinesisStreamEvent) => Promise<KinesisStreamBatchResponse>;
let fold: Fold;
/** Sequence numbers grow over the whole file, as in a stream: the function remembers what it has folded. */
let position = 1;

beforeAll(async () => {
  Object.assign(process.env, {
    ...{ CONTACTS_TABLE: 'contacts', METRICS_TABLE: 'metrics', FAILURE_BUCKET: 'failures' },
    ...{ AWS_REGION: 'eu-west-1', POWERTOOLS_DEV: 'false', POWERTOOLS_LOG_LEVEL: 'SILENT' },
    ...{ POWERTOOLS_METRICS_DISABLED: 'true', CENTER_TABLE: 'center' },
    ALERT_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/111122223333/alerts.fifo',
  });
  const { handler } = await import('../../functions/fold-contacts.ts');
  fold = (event) => handler(event, lambdaContext('fold-contacts')) as ReturnType<Fold>;
}, 30_000);

beforeEach(() => {
  dynamodb.reset();
  s3.reset();
  sqs.reset();
  dynamodb.on(GetCommand).resolves({});
  dynamodb.on(PutCommand).resolves({});
  dynamodb.on(UpdateCommand).resolves({});
  dynamodb.on(QueryCommand).resolves({ Items: [] });
  dynamodb.on(BatchGetCommand).resolves({ Responses: { metrics: [] } });
  s3.on(PutObjectCommand).resolves({});
});

const failure = (name: string) => Object.assign(new Error(name), { name });
const throttled = failure('ProvisionedThroughputExceededException');

function eventOf(...texts: string[]) {
  const event = kinesisEvent(texts, position);
  position += texts.length;
  return event;
}
const calls = (...ids: string[]) => ids.map((id) => JSON.stringify(call({ id })));
const sequence = (event: KinesisStreamEvent, index: number) =>
  event.Records[index]?.kinesis.sequenceNumber;

/** How many contacts the writes to one cell of the center added. */
const addedToCenter = () =>
  dynamodb
    .commandCalls(UpdateCommand, { Key: { pk: 'center|day|VOICE', sk: '2026-03-02' } })
    .map(({ args: [{ input }] }) => {
      const name = /\bcr (:\d+)/.exec(input.UpdateExpression ?? '')?.[1] ?? '';
      return input.ExpressionAttributeValues?.[name];
    });

const kept = () =>
  s3.commandCalls(PutObjectCommand).map(({ args: [{ input }] }) => ({
    ...{ bucket: input.Bucket, key: input.Key },
    ...JSON.parse(String(input.Body)),
  }));

test('a batch is folded: each contact is stored, the cells get their sum', async () => {
  expect(await fold(eventOf(...calls('a1', 'a2', 'a3')))).toEqual({ batchItemFailures: [] });
  const stored = dynamodb.commandCalls(PutCommand, { TableName: 'contacts' });
  expect(stored.map(({ args: [{ input }] }) => input.Item?.contactId)).toEqual(['a1', 'a2', 'a3']);
  expect(addedToCenter()).toEqual([3]);
});

test('figures that changed ring for alerts, once in a turn; a ring that fails keeps no figure', async () => {
  const now = vi.spyOn(Date, 'now');
  const at = (seconds: number) => now.mockReturnValue(Date.UTC(2026, 10, 23, 10) + seconds * 1000);
  try {
    sqs.on(SendMessageCommand).rejects(new Error('no queue'));
    at(0);
    expect(await fold(eventOf(...calls('r1')))).toEqual({ batchItemFailures: [] });
    sqs.on(SendMessageCommand).resolves({});
    for (const second of [1, 2, 5, 9]) {
      at(second);
      await fold(eventOf(...calls(`r2-${second}`)));
    }
    const [, ...rings] = sqs.commandCalls(SendMessageCommand).map(({ args: [{ input }] }) => input);
    expect(rings).toHaveLength(2);
    expect(rings[0]).toMatchObject({ MessageBody: '{"tenant":null}', MessageGroupId: 'center' });
  } finally {
    now.mockRestore();
  }
});

test('a batch of which nothing counts rings for nobody', async () => {
  await fold(eventOf('{}'));
  expect(sqs.commandCalls(SendMessageCommand)).toEqual([]);
});

test('a contact that is throttled cuts the batch: those before it are folded, it and the rest come again', async () => {
  const event = eventOf(...calls('b1', 'b2', 'b3', 'b4'));
  dynamodb.on(PutCommand).callsFake(({ Item }) => {
    if (Item.contactId === 'b3') throw throttled;
    return {};
  });
  expect(await fold(event)).toEqual({
    batchItemFailures: [{ itemIdentifier: sequence(event, 2) }],
  });
  expect(addedToCenter()).toEqual([2]);
});

test('a cell that is throttled brings the whole batch again, not halved', async () => {
  const event = eventOf(...calls('c1', 'c2'));
  dynamodb.on(UpdateCommand).rejects(throttled);
  expect(await fold(event)).toEqual({
    batchItemFailures: [{ itemIdentifier: sequence(event, 0) }],
  });
});

test('what the database refuses in a cell is set aside once it is a batch of its own', async () => {
  dynamodb.on(UpdateCommand).rejects(failure('ValidationException'));
  await expect(fold(eventOf(...calls('c3', 'c4')))).rejects.toThrow('ValidationException');
  expect(await fold(eventOf(...calls('c3')))).toEqual({ batchItemFailures: [] });
  expect(kept().map(({ reason }) => reason.code)).toEqual(['item-refused']);
});

test('a record updated after its contact is forgotten is kept, not counted', async () => {
  const late = call({ id: 'c5', updated: Date.parse('2028-04-01T00:00:00Z') / 1000 });
  expect(await fold(eventOf(JSON.stringify(late)))).toEqual({ batchItemFailures: [] });
  expect(kept().map(({ reason }) => reason.code)).toEqual(['contact-expired']);
  expect(addedToCenter()).toEqual([]);
});

test('keys that come back unprocessed are read again', async () => {
  const record = call({ id: 'd1', queue: 'never-seen-before' });
  let asked = 0;
  dynamodb.on(BatchGetCommand).callsFake(({ RequestItems }) => {
    const { Keys, ...rest } = RequestItems.metrics;
    const [first, ...others] = Keys;
    if (asked++ > 0) return { Responses: { metrics: [] } };
    const UnprocessedKeys = { metrics: { ...rest, Keys: others } };
    return { Responses: { metrics: [{ ...first }] }, UnprocessedKeys };
  });
  expect(await fold(eventOf(JSON.stringify(record)))).toEqual({ batchItemFailures: [] });
  const keys = dynamodb
    .commandCalls(BatchGetCommand)
    .map(({ args: [{ input }] }) => input.RequestItems?.metrics?.Keys?.length ?? 0);
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe((keys[0] ?? 0) - 1);
});

test('a contact that the database will never take is kept, with its reason, and the rest is folded', async () => {
  const texts = calls('e1', 'e2', 'e3');
  const event = eventOf(...texts);
  dynamodb.on(PutCommand).callsFake(({ Item }) => {
    if (Item.contactId !== 'e2') return {};
    throw Object.assign(new Error('Item size has exceeded the maximum allowed size'), {
      name: 'ValidationException',
    });
  });
  expect(await fold(event)).toEqual({ batchItemFailures: [] });
  expect(kept()).toMatchObject([
    {
      reason: { code: 'item-refused', detail: expect.stringContaining('maximum allowed size') },
      sequence: sequence(event, 1)?.padStart(56, '0'),
      data: Buffer.from(texts[1] ?? '').toString('base64'),
    },
  ]);
  expect(addedToCenter().reduce((sum, added) => sum + added, 0)).toBe(2);
});

test('records that can’t be read are kept whole, and the batch goes on', async () => {
  const wrong = JSON.stringify({ ...call({ id: 'f2' }), Queue: { Duration: -5 } });
  const event = eventOf('{"ContactId": "half', ...calls('f1'), wrong, '[]', '\u0000ÿ');
  expect(await fold(event)).toEqual({ batchItemFailures: [] });
  expect(addedToCenter()).toEqual([1]);
  const [first, second, third, fourth] = kept();
  expect(first).toEqual({
    bucket: 'failures',
    key: `unreadable/2026-03-29/shardId-000000000006/${sequence(event, 0)?.padStart(56, '0')}.json`,
    reason: { code: 'not-json', path: '', detail: expect.stringMatching(/./) },
    shard: 'shardId-000000000006',
    sequence: sequence(event, 0)?.padStart(56, '0'),
    partitionKey: 'key-0',
    data: event.Records[0]?.kinesis.data,
    arrivedAt: '2026-03-29T01:00:00.250Z',
  });
  expect(second).toMatchObject({
    reason: { code: 'field-invalid', path: 'Queue.Duration' },
    data: event.Records[2]?.kinesis.data,
  });
  expect([third?.reason.code, fourth?.reason.code]).toEqual(['not-a-record', 'not-json']);
});

test('nothing is passed over that could not be kept: the batch comes again', async () => {
  s3.on(PutObjectCommand).rejects(failure('SlowDown'));
  const event = eventOf('no record', ...calls('g1'));
  expect(await fold(event)).toEqual({
    batchItemFailures: [{ itemIdentifier: sequence(event, 0) }],
  });
});

test('an event without records is done', async () => {
  expect(await fold({ Records: [] })).toEqual({ batchItemFailures: [] });
});

const identified = (id: string) => {
  const more = { Attributes: { language: 'ro', identified: 'yes', customerId: 'C-7' } };
  return JSON.stringify(call({ id, customer: '+34600000001', more }));
};
const learned = () => dynamodb.commandCalls(PutCommand, { TableName: 'center' });

test('what records tell of customers is learned, once a customer and line; others write nothing', async () => {
  await fold(eventOf(...calls('plain'), identified('l1'), identified('l2')));
  expect(learned()).toHaveLength(2);
  for (const { args } of learned())
    expect(JSON.parse(String(args[0].input.Item?.document)).language.value).toBe('ro');
});

test('what can’t be learned now brings the batch again, before anything is counted', async () => {
  dynamodb.on(PutCommand, { TableName: 'center' }).rejects(throttled);
  const event = eventOf(identified('l3'));
  expect(await fold(event)).toEqual({
    batchItemFailures: [{ itemIdentifier: sequence(event, 0) }],
  });
  expect(dynamodb.commandCalls(UpdateCommand)).toHaveLength(0);
});
