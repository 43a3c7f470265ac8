import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { s3Client } from '../../local/clients.ts';
import { startS3 } from '../../local/s3/start-s3.ts';

let directory: string;
let s3: Awaited<ReturnType<typeof startS3>>;
let client: S3Client;
let bucket = '';
let buckets = 0;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 's3-'));
  s3 = await startS3(directory);
  client = s3Client(s3.url);
});
beforeEach(async () => {
  bucket = `bucket-${++buckets}`;
  await s3.createBucket(bucket);
});
afterAll(async () => {
  client.destroy();
  await s3.stop();
  await rm(directory, { recursive: true, force: true });
});

const put = (Key: string, Body: string | Buffer = 'content') =>
  client.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));
const get = (Key: string) => client.send(new GetObjectCommand({ Bucket: bucket, Key }));
const keysUnder = async (query: { Prefix?: string; Delimiter?: string; MaxKeys?: number }) => {
  const keys: string[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({
        Bucket: bucket,
        ...query,
        ...(ContinuationToken && { ContinuationToken }),
      }),
    );
    expect(page.Contents?.length ?? 0).toBeLessThanOrEqual(query.MaxKeys ?? 1000);
    keys.push(...(page.Contents ?? []).map((object) => object.Key ?? ''));
    keys.push(...(page.CommonPrefixes ?? []).map((common) => `${common.Prefix}*`));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
  return keys;
};

test('an object comes back as it was put, with its type, metadata and MD5 as ETag', async () => {
  const written = await client.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: 'hello.txt',
      Body: 'hello world',
      ContentType: 'text/plain',
      Metadata: { reason: 'not-json' },
    }),
  );
  // MD5 of "hello world", as published everywhere.
  expect(written.ETag).toBe('"5eb63bbbe01eeed093cb22bb8f5acdc3"');
  const read = await get('hello.txt');
  expect(await read.Body?.transformToString()).toBe('hello world');
  expect(read).toMatchObject({
    ContentType: 'text/plain',
    ContentLength: 11,
    Metadata: { reason: 'not-json' },
    ETag: written.ETag,
  });
  const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'hello.txt' }));
  expect(head.ContentLength).toBe(11);
  expect(head.LastModified?.getTime()).toBeGreaterThan(Date.now() - 60_000);
});

test('a stream, sent by the SDK in chunks with a trailing checksum, is stored without its framing', async () => {
  const content = Buffer.alloc(300_000, 'recording\r\n0\r\n');
  await client.send(
    new PutObjectCommand({
      Bucket: bucket,
      Key: 'a.wav',
      Body: Readable.from([content.subarray(0, 100_000), content.subarray(100_000)]),
      ContentLength: content.length,
    }),
  );
  const body = await (await get('a.wav')).Body?.transformToByteArray();
  expect(Buffer.from(body ?? []).equals(content)).toBe(true);
});

test('keys that file systems would not take are kept apart', async () => {
  const keys = ['a', 'a/b', 'a//b', '../out', 'é & <ü>', 'x'.repeat(60), 'a b+c%20', '.hidden/.'];
  for (const key of keys) await put(key, `content of ${key}`);
  for (const key of keys)
    expect(await (await get(key)).Body?.transformToString()).toBe(`content of ${key}`);
  expect(new Set(await keysUnder({}))).toEqual(new Set(keys));
});

test('lists are in byte order, paged, by prefix and by delimiter', async () => {
  for (const key of ['b/1', 'a/2', 'a/1', 'c', 'B']) await put(key);
  expect(await keysUnder({})).toEqual(['B', 'a/1', 'a/2', 'b/1', 'c']);
  expect(await keysUnder({ MaxKeys: 2 })).toEqual(['B', 'a/1', 'a/2', 'b/1', 'c']);
  expect(await keysUnder({ Prefix: 'a/' })).toEqual(['a/1', 'a/2']);
  expect(await keysUnder({ Delimiter: '/' })).toEqual(['B', 'c', 'a/*', 'b/*']);
  expect(await keysUnder({ Delimiter: '/', MaxKeys: 1 })).toEqual(['B', 'a/*', 'b/*', 'c']);
});

test('what is deleted or was never there answers as S3 does', async () => {
  await put('gone');
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'gone' }));
  await client.send(new DeleteObjectCommand({ Bucket: bucket, Key: 'gone' }));
  await expect(get('gone')).rejects.toBeInstanceOf(NoSuchKey);
  await expect(
    client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'gone' })),
  ).rejects.toBeInstanceOf(NotFound);
  await expect(
    client.send(new GetObjectCommand({ Bucket: 'no-bucket', Key: 'a' })),
  ).rejects.toMatchObject({ name: 'NoSuchBucket' });
});

test('a part of an object, and its type as a signed address wants it', async () => {
  await put('folder/a b', '0123456789');
  const address = `${s3.url}/${bucket}/folder/a%20b?response-content-type=audio%2Fwav&X-Amz-Signature=x`;
  const part = await fetch(address, { headers: { range: 'bytes=2-4' } });
  expect([part.status, await part.text()]).toEqual([206, '234']);
  expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
  expect(part.headers.get('content-type')).toBe('audio/wav');
  const whole = await client.send(
    new GetObjectCommand({ Bucket: bucket, Key: 'folder/a b', Range: 'bytes=8-99' }),
  );
  expect(await whole.Body?.transformToString()).toBe('89');
});
