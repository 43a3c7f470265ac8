import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { TranscribeClient } from '@aws-sdk/client-transcribe';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { transcriber } from '../../../adapters/transcribe/transcriber.ts';
import type { Transcriber } from '../../../core/voicemail/voicemail-ports.ts';
import { localRegion, s3Client } from '../../../local/clients.ts';
import { startS3 } from '../../../local/s3/start-s3.ts';
import { wordsKey } from '../../../local/transcribe/spoken-words.ts';
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

test('the words beside a recording are what was heard in it', async () => {
  const words = JSON.stringify({ text: 'Llámeme mañana.', language: 'es-ES' });
  const Key = wordsKey(recordingOf('c1').key);
  await client.send(new PutObjectCommand({ Bucket: 'recordings', Key, Body: words }));
  expect(await voicemail.outcome('c1')).toEqual({ state: 'none' });
  const ended = ending('voicemail-c1');
  await voicemail.start('c1', recordingOf('c1'));
  expect(await ended).toBe('COMPLETED');
  expect(await voicemail.outcome('c1')).toEqual({
    state: 'ended',
    transcript: { text: 'Llámeme mañana.', language: 'es-ES' },
  });
});

test('a job is started once', async () => {
  const ended = ending('voicemail-c2');
  await voicemail.start('c2', recordingOf('c2'));
  await expect(voicemail.start('c2', recordingOf('c2'))).resolves.toBeUndefined();
  await ended;
});

test('a recording whose words nobody wrote down can’t be understood', async () => {
  const ended = ending('voicemail-c3');
  await voicemail.start('c3', recordingOf('c3'));
  expect(await ended).toBe('FAILED');
  expect(await voicemail.outcome('c3')).toEqual({
    state: 'ended',
    transcript: { text: null, problem: 'failed' },
  });
});
