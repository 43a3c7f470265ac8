import { GetObjectCommand, type GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import {
  GetTranscriptionJobCommand,
  StartTranscriptionJobCommand,
  TranscribeClient,
} from '@aws-sdk/client-transcribe';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { transcriber, voicemailOfJob } from '../../../adapters/transcribe/transcriber.ts';
import { transcriptText } from '../../../adapters/transcribe/transcript-text.ts';
import { transcribeOutput } from '../../fixtures/transcribe-output.ts';

const transcribe = mockClient(TranscribeClient);
const s3 = mockClient(S3Client);
beforeEach(() => {
  transcribe.reset();
  s3.reset();
});

const clients = { transcribe: new TranscribeClient({}), s3: new S3Client({}) };
const open = (languages: ('en' | 'es' | 'ro')[] = ['en', 'es'], keyArn?: string) =>
  transcriber({ bucket: 'texts', languages, keyArn }, clients);
const failure = (name: string, message = name) => Object.assign(new Error(message), { name });
const status = (TranscriptionJobStatus: 'QUEUED' | 'IN_PROGRESS' | 'COMPLETED' | 'FAILED') =>
  transcribe
    .on(GetTranscriptionJobCommand)
    .resolves({ TranscriptionJob: { TranscriptionJobStatus } });
const recording = { bucket: 'recordings', key: 'connect/ivr/c1.wav' };

describe('a job', () => {
  const started = () => transcribe.commandCalls(StartTranscriptionJobCommand)[0]?.args[0].input;

  test('is named by its message and finds the language among those of the center', async () => {
    transcribe.on(StartTranscriptionJobCommand).resolves({});
    await open(['en', 'es', 'ro'], 'arn:aws:kms:eu-west-1:111122223333:key/k').start(
      'c1',
      recording,
    );
    expect(started()).toEqual({
      TranscriptionJobName: 'voicemail-c1',
      Media: { MediaFileUri: 's3://recordings/connect/ivr/c1.wav' },
      OutputBucketName: 'texts',
      OutputKey: 'transcripts/c1.json',
      OutputEncryptionKMSKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/k',
      Settings: { ChannelIdentification: true },
      IdentifyLanguage: true,
      LanguageOptions: ['en-US', 'es-ES', 'ro-RO'],
    });
  });

  test('of a center with one language doesn’t look for it: two options are the least', async () => {
    transcribe.on(StartTranscriptionJobCommand).resolves({});
    await open(['es']).start('c1', recording);
    expect(started()).toMatchObject({ LanguageCode: 'es-ES' });
    expect(started()).not.toHaveProperty('IdentifyLanguage');
  });

  test('that exists already is started', async () => {
    transcribe.on(StartTranscriptionJobCommand).rejects(failure('ConflictException'));
    await expect(open().start('c1', recording)).resolves.toBeUndefined();
  });

  test('that cannot be started now fails by name', async () => {
    transcribe.on(StartTranscriptionJobCommand).rejects(failure('LimitExceededException'));
    await expect(open().start('c1', recording)).rejects.toMatchObject({
      name: 'TranscriberUnavailable',
      message: expect.stringContaining('LimitExceededException'),
    });
  });

  test('tells its message by its name', () => {
    expect(voicemailOfJob('voicemail-c1')).toBe('c1');
    expect(voicemailOfJob('meeting-c1')).toBeNull();
  });
});

describe('its outcome', () => {
  test('none, when there is no such job', async () => {
    transcribe.on(GetTranscriptionJobCommand).rejects(failure('NotFoundException'));
    expect(await open().outcome('c1')).toEqual({ state: 'none' });
    const words =
      "The requested job couldn't be found. Check the job name and try your request again.";
    transcribe.on(GetTranscriptionJobCommand).rejects(failure('BadRequestException', words));
    expect(await open().outcome('c1')).toEqual({ state: 'none' });
  });

  test.each(['QUEUED', 'IN_PROGRESS'] as const)('running: %s', async (running) => {
    status(running);
    expect(await open().outcome('c1')).toEqual({ state: 'running' });
  });

  test('failed', async () => {
    status('FAILED');
    expect(await open().outcome('c1')).toEqual({
      state: 'ended',
      transcript: { text: null, problem: 'failed' },
    });
  });

  test('the customer’s words and language, from the file', async () => {
    status('COMPLETED');
    const file = JSON.stringify(transcribeOutput('voicemail-c1'));
    const Body = { transformToString: async () => file } as NonNullable<
      GetObjectCommandOutput['Body']
    >;
    s3.on(GetObjectCommand, { Bucket: 'texts', Key: 'transcripts/c1.json' }).resolves(
      Body ? { Body } : {},
    );
    expect(await open().outcome('c1')).toEqual({
      state: 'ended',
      transcript: { text: 'Llámeme mañana, por favor.', language: 'es-ES' },
    });
  });

  test('unknown while the file or the service can’t be reached', async () => {
    status('COMPLETED');
    s3.on(GetObjectCommand).rejects(failure('SlowDown'));
    await expect(open().outcome('c1')).rejects.toThrow('SlowDown');
    transcribe.on(GetTranscriptionJobCommand).rejects(failure('InternalFailureException'));
    await expect(open().outcome('c1')).rejects.toThrow('InternalFailureException');
  });
});

describe('the text of a file', () => {
  test('without channels is the whole transcript', () => {
    const results = { transcripts: [{ transcript: 'Call me.' }], language_code: 'en-US' };
    expect(transcriptText(JSON.stringify({ results }))).toEqual({
      text: 'Call me.',
      language: 'en-US',
    });
  });

  test('nothing said is an empty text', () => {
    const results = { transcripts: [{ transcript: '' }] };
    expect(transcriptText(JSON.stringify({ results }))).toEqual({ text: '', language: null });
  });

  test('anything else is refused', () => {
    expect(() => transcriptText('{}')).toThrow();
    expect(() => transcriptText('')).toThrow();
  });
});
