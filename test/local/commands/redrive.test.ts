import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { StreamInput } from '../../../adapters/kinesis/put-records.ts';
import { type FailureList, failureList } from '../../../adapters/s3/failure-list.ts';
import { failureStore } from '../../../adapters/s3/failure-store.ts';
import { s3Client } from '../../../local/clients.ts';
import { exportFailures } from '../../../local/commands/export-failures.ts';
import { chosen, redriveFailures } from '../../../local/commands/redrive-failures.ts';
import { invocationRecord } from '../../../local/event-source/invocation-record.ts';
import { eventRecord } from '../../../local/event-source/kinesis-event.ts';
import { startS3 } from '../../../local/s3/start-s3.ts';

const shardId = 'shardId-000000000000';
let directory: string;
let server: Awaited<ReturnType<typeof startS3>>;
let s3: S3Client;
let failures: FailureList;
let bucket = '';
let bucketNumber = 0;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'redrive-'));
  server = await startS3(directory);
  s3 = s3Client(server.url);
});
afterAll(async () => {
  s3.destroy();
  await server.stop();
  await rm(directory, { recursive: true, force: true });
});

/** Two unreadable records and a batch of two that Lambda gave up. */
beforeEach(async () => {
  bucket = `failures-${++bucketNumber}`;
  await server.createBucket(bucket);
  failures = failureList(bucket, s3);
  const keep = (sequence: string, code: string, text: string) =>
    failureStore(bucket, s3).keep({
      reason: { code, path: '', detail: 'a detail' },
      shard: shardId,
      sequence,
      partitionKey: `key-${sequence}`,
      data: Buffer.from(text).toString('base64'),
      arrivedAt: '2026-03-02T09:00:00.000Z',
    });
  await keep('1', 'not-json', 'no json');
  await keep('2', 'field-invalid', '{"ContactId":""}');
  const record = (SequenceNumber: string, text: string) =>
    eventRecord(
      { SequenceNumber, PartitionKey: `key-${SequenceNumber}`, Data: Buffer.from(text) },
      {
        streamArn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/s',
        region: 'eu-west-1',
        shardId,
      },
    );
  const { key, body } = invocationRecord(
    {
      records: [record('3', 'three'), record('4', 'four')],
      condition: 'RetryAttemptsExhausted',
      invocations: 4,
      origin: { streamArn: 'arn', region: 'eu-west-1', shardId },
      functionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:fold-contacts',
      mappingId: '00000000-0000-4000-8000-000000000001',
    },
    new Date('2026-03-02T10:00:00Z'),
  );
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: body }));
});

function redrive(more: Partial<Parameters<typeof redriveFailures>[0]> = {}) {
  const put: StreamInput[] = [];
  const options = { keep: false, discard: false, dryRun: false, ...more };
  const done = redriveFailures({
    failures,
    announce: () => {},
    put: async (records) => void put.push(...records),
    ...options,
  });
  const texts = () => put.map(({ data }) => Buffer.from(data).toString()).sort();
  return { done, put, texts };
}

const left = async () => (await chosen({ failures })).length;

test('puts back every record as it came, with its partition key, and empties the store', async () => {
  const { done, put, texts } = redrive();
  expect(await done).toEqual({
    objects: 3,
    records: 4,
    byReason: new Map([
      ['RetryAttemptsExhausted', 2],
      ['not-json', 1],
      ['field-invalid', 1],
    ]),
  });
  expect(texts()).toEqual(['four', 'no json', 'three', '{"ContactId":""}']);
  expect(put.map(({ partitionKey }) => partitionKey)).toEqual(['key-3', 'key-4', 'key-1', 'key-2']);
  expect(await left()).toBe(0);
});

test('removes nothing when the stream refuses', async () => {
  const { done } = redrive({ put: () => Promise.reject(new Error('throttled')) });
  await expect(done).rejects.toThrow('throttled');
  expect(await left()).toBe(3);
});

test('announces the failures before the stream gets any, so that a refusal hides none', async () => {
  const announced: string[] = [];
  const { done } = redrive({
    announce: (all) => void announced.push(...all.map(({ reason }) => reason.code)),
    put: () => Promise.reject(new Error('throttled')),
  });
  await expect(done).rejects.toThrow('throttled');
  expect(announced).toEqual(['RetryAttemptsExhausted', 'not-json', 'field-invalid']);
});

test('only batches and items that failed after they were read may be journaled', async () => {
  const refused = { code: 'item-refused', path: '', detail: 'too large' };
  const data = Buffer.from('{}').toString('base64');
  await failureStore(bucket, s3).keep({
    reason: refused,
    shard: shardId,
    sequence: '5',
    partitionKey: 'key-5',
    data,
    arrivedAt: '2026-03-02T09:00:00.000Z',
  });
  const found = await chosen({ failures });
  expect(found.map(({ reason, mayBeJournaled }) => [reason.code, mayBeJournaled])).toEqual([
    ['RetryAttemptsExhausted', true],
    ['not-json', false],
    ['field-invalid', false],
    ['item-refused', true],
  ]);
});

test('only one reason', async () => {
  const { done, texts } = redrive({ reason: 'not-json' });
  await done;
  expect(texts()).toEqual(['no json']);
  expect((await chosen({ failures })).map(({ reason }) => reason.code)).toEqual([
    'RetryAttemptsExhausted',
    'field-invalid',
  ]);
});

test('a dry run and a kept store stay whole', async () => {
  const dry = redrive({ dryRun: true });
  expect((await dry.done).records).toBe(4);
  expect(dry.put).toEqual([]);
  const kept = redrive({ keep: true });
  await kept.done;
  expect(kept.put).toHaveLength(4);
  expect(await left()).toBe(3);
});

test('discards without putting back', async () => {
  const { done, put } = redrive({ discard: true, reason: 'field-invalid' });
  expect((await done).records).toBe(1);
  expect(put).toEqual([]);
  expect(await left()).toBe(2);
});

test('exports records as they came, and the reasons in the same order', async () => {
  const target = join(directory, 'export');
  await exportFailures(await chosen({ failures }), target);
  const lines = async (name: string) =>
    (await readFile(join(target, name), 'utf8')).trimEnd().split('\n');
  expect(await lines('records.ndjson')).toEqual(['three', 'four', 'no json', '{"ContactId":""}']);
  const [header, first, , third] = await lines('reasons.csv');
  expect(header).toBe('record,code,path,detail,shard,sequence,arrivedAt,key');
  expect(first).toMatch(/^1,RetryAttemptsExhausted,,2 records,shardId-000000000000,3,/);
  expect(third).toMatch(/^3,not-json,,a detail,shardId-000000000000,1,2026-03-02T09:00:00.000Z,/);
});

test('refuses an object that is no failure, by name', async () => {
  const Key = 'unreadable/2026-03-02/notes.txt';
  await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'hello' }));
  await expect(chosen({ failures })).rejects.toThrow(`${Key} is not an object`);
});
