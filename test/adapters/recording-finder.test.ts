import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { recordingFinder } from '../../adapters/s3/recording-finder.ts';

const s3 = mockClient(S3Client);
beforeEach(() => s3.reset());

const { find } = recordingFinder('recordings', new S3Client({}));
const id = '4a573372-1f28-4e26-b97b-000000000001';
const at = (instant: string) => Date.parse(instant) / 1000;
const asked = () => s3.commandCalls(ListObjectsV2Command).map(({ args }) => args[0].input.Prefix);

test('a recording lies in the folder of its day', async () => {
  const Key = `CallRecordings/ivr/2026/11/22/${id}_20261122T08:30_UTC.wav`;
  s3.on(ListObjectsV2Command).resolves({ Contents: [{ Key }] });
  const found = await find({ id, requestedAt: at('2026-11-22T08:29:50Z') });
  expect(found).toEqual({ bucket: 'recordings', key: Key });
  expect(asked()).toEqual([`CallRecordings/ivr/2026/11/22/${id}_`]);
});

test('around midnight also in that of the next; nothing where there is none', async () => {
  s3.on(ListObjectsV2Command).resolves({});
  expect(await find({ id, requestedAt: at('2026-12-31T23:59:50Z') })).toBeNull();
  expect(asked()).toEqual([
    `CallRecordings/ivr/2026/12/31/${id}_`,
    `CallRecordings/ivr/2027/01/01/${id}_`,
  ]);
});

test('a bucket that can’t be read now is no answer', async () => {
  s3.on(ListObjectsV2Command).rejects(Object.assign(new Error('busy'), { name: 'SlowDown' }));
  await expect(find({ id, requestedAt: 0 })).rejects.toMatchObject({
    name: 'RecordingsUnavailable',
    message: 'SlowDown: busy',
  });
});
