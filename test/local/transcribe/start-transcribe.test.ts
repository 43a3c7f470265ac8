import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { TranscribeClient } from '@aws-sdk/client-transcribe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { transcriber } from '../../../adapters/transcribe/transcriber.ts';
import type { Transcriber } from '../../../core/voicemail/voicemail-ports.ts';
import { localRegion, s3Client } from '../../../local/clients.ts';
import { spokenWave } from '../../../local/recordings/spoken-wave.ts';
import { startS3 } from '../../../local/s3/start-s3.ts';
import { startTranscribe } from '../../../local/transcribe/start-transcribe.ts';

let directory: string;
let s3: Awaited<ReturnType<typeof startS3>>;
let server: Awaited<ReturnType<typeof startTranscribe>>;
let client: S3Client;
let transcribe: TranscribeClient;
let voicemail: Transcriber;
/** Resolves with the status when the job of that name ends. */
const endings = new Map<string, (status: string) => void>();
const ending = (name: string) => new Promise<string>((resolve) => endings.set(name, resolve));

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'transcribe-'));
  s3 = await startS3(directory);
  await s3.createBucket('recordings');
  client = s3Client(s3.url);
  server = await startTranscribe(client, (name, status) => endings.get(name)?.(status));
  transcribe = new TranscribeClient({
    endpoint: server.url,
    region: localRegion,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const settings = { bucket: 'recordings', languages: ['en', 'es'] as const };
  voicemail = transcriber(settings, { transcribe, s3: client });
});
afterAll(async () => {
  transcribe.destroy();
  client.destroy();
  await Promise.all([server.stop(), s3.stop()]);
  await rm(directory, { recursive: true, force: true });
});

const recordingOf = (id: string) => ({ bucket: 'recordings', key: `ivr/${id}.wav` });

const put = (id: string, Body: Buffer | string) => {
  const { bucket: Bucket, key: Key } = recordingOf(id);
  return client.send(new PutObjectCommand({ Bucket, Key, Body }));
};

async function transcriptOf(id: string, said: string) {
  await put(id, spokenWave(said));
  const ended = ending(`voicemail-${id}`);
  await voicemail.start(id, recordingOf(id));
  expect(await ended).toBe('COMPLETED');
  return voicemail.outcome(id);
}

test('what was said in a recording is its text, in the language that it was said in', async () => {
  expect(await voicemail.outcome('c1')).toEqual({ state: 'none' });
  expect(
    await transcriptOf('c1', 'Buenos días, llámeme mañana al 600 111 222, por favor.'),
  ).toEqual({
    state: 'ended',
    transcript: {
      text: 'Buenos días, llámeme mañana al 600 111 222, por favor.',
      language: 'es-ES',
    },
  });
});

test('a recording in which nobody speaks has no text', async () => {
  expect(await transcriptOf('c4', '')).toEqual({
    state: 'ended',
    transcript: { text: '', language: 'en-US' },
  });
});

test('a job is started once', async () => {
  await put('c2', spokenWave('Hello.'));
  const ended = ending('voicemail-c2');
  await voicemail.start('c2', recordingOf('c2'));
  await expect(voicemail.start('c2', recordingOf('c2'))).resolves.toBeUndefined();
  await ended;
});

test.each([
  ['that isn’t there', null],
  ['that is no sound', 'not a wave'],
])('a recording %s can’t be understood', async (_why, content) => {
  const id = `c3-${content?.length ?? 0}`;
  if (content !== null) await put(id, content);
  const ended = ending(`voicemail-${id}`);
  await voicemail.start(id, recordingOf(id));
  expect(await ended).toBe('FAILED');
  expect(await voicemail.outcome(id)).toEqual({
    state: 'ended',
    transcript: { text: null, problem: 'failed' },
  });
});
