import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { recordingFinder } from '../../adapters/s3/recording-finder.ts';
import { spokenWave } from '../../local/recordings/spoken-wave.ts';

const s3 = mockClient(S3Client);
beforeEach(() => s3.reset());

const { find, seconds } = recordingFinder('recordings', new S3Client({}));
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

describe('the length of a recording', () => {
  const recording = { bucket: 'recordings', key: 'CallRecordings/ivr/2026/11/22/c1.wav' };
  const wave = spokenWave('Please call me back');
  const refused = (name: string) =>
    s3.on(GetObjectCommand).rejects(Object.assign(new Error('no'), { name }));

  test('is told by its beginning and its size', async () => {
    s3.on(GetObjectCommand).resolves({
      ContentRange: `bytes 0-99/${wave.length}`,
      Body: { transformToByteArray: async () => wave.subarray(0, 100) } as never,
    });
    expect(await seconds(recording)).toBeCloseTo(2, 3);
    expect(s3.commandCalls(GetObjectCommand)[0]?.args[0].input).toEqual({
      ...{ Bucket: 'recordings', Key: recording.key, Range: 'bytes=0-4095' },
    });
  });

  test.each(['NoSuchKey', 'InvalidRange'])(
    'is unknown where there is no sound: %s',
    async (name) => {
      refused(name);
      expect(await seconds(recording)).toBeNull();
    },
  );

  test('that can’t be asked for now is no answer', async () => {
    refused('SlowDown');
    await expect(seconds(recording)).rejects.toMatchObject({ name: 'RecordingsUnavailable' });
  });
});
