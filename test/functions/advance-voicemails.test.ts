import { ConnectClient, StartTaskContactCommand } from '@aws-sdk/client-connect';
import { GetObjectCommand, type GetObjectCommandOutput, S3Client } from '@aws-sdk/client-s3';
import {
  GetTranscriptionJobCommand,
  StartTranscriptionJobCommand,
  TranscribeClient,
} from '@aws-sdk/client-transcribe';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { waveSeconds } from '../../core/voicemail/wave-seconds.ts';
import { spokenWave } from '../../local/recordings/spoken-wave.ts';
import { jobChanged, objectCreated, scheduled } from '../fixtures/bus-events.ts';
import { centerTable } from '../fixtures/center-table.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';
import { transcribeOutput } from '../fixtures/transcribe-output.ts';

type Body = NonNullable<GetObjectCommandOutput['Body']>;
const recording = spokenWave('Llámeme mañana, por favor.');

const dynamodb = mockClient(DynamoDBDocumentClient);
const s3 = mockClient(S3Client);
const transcribe = mockClient(TranscribeClient);
const connect = mockClient(ConnectClient);

const id = '4a573372-1f28-4e26-b97b-000000000001';
const key = `connect/center/CallRecordings/ivr/2026/11/22/${id}_20261122T08:30_UTC.wav`;
let send: (event: unknown) => Promise<void>;
let table: ReturnType<typeof centerTable>;

beforeAll(async () => {
  Object.assign(process.env, {
    ...{ CENTER_TABLE: 'center', RECORDINGS_BUCKET: 'recordings', INSTANCE_ID: 'i-1' },
    ...{ TASK_FLOW_ID: 'f-1', INSTANCE_URL: 'https://center.my.connect.aws' },
    ...{ AWS_REGION: 'eu-west-1', POWERTOOLS_DEV: 'false', POWERTOOLS_LOG_LEVEL: 'SILENT' },
  });
  const { handler } = await import('../../functions/advance-voicemails.ts');
  send = (event) => handler(event, lambdaContext('advance-voicemails')) as Promise<void>;
}, 60_000);

beforeEach(() => {
  for (const mock of [dynamodb, s3, transcribe, connect]) mock.reset();
  table = centerTable(dynamodb);
  const pk = `voicemail|${id}`;
  const requestedAt = Math.floor(Date.now() / 1000);
  const document = {
    id,
    state: 'requested',
    queue: 'Sales',
    queueArn: null,
    number: null,
    requestedAt,
  };
  const listed = { list: 'voicemails|open', listAt: '2026' };
  const item = { pk, sk: 'voicemail', version: 1, document: JSON.stringify(document), ...listed };
  table.set(`${pk}|voicemail`, item);
  transcribe.on(StartTranscriptionJobCommand).resolves({});
  job('IN_PROGRESS');
  const file = JSON.stringify(transcribeOutput(`voicemail-${id}`));
  const bodyOf = (part: Partial<Body>) => ({ Body: part as Body });
  s3.on(GetObjectCommand).resolves(bodyOf({ transformToString: async () => file }));
  const sound = bodyOf({ transformToByteArray: async () => recording });
  const ContentRange = `bytes 0-4095/${recording.length}`;
  s3.on(GetObjectCommand, { Key: key }).resolves({ ...sound, ContentRange });
  connect.on(StartTaskContactCommand).resolves({ ContactId: 't1' });
});

const job = (TranscriptionJobStatus: 'IN_PROGRESS' | 'COMPLETED') =>
  transcribe
    .on(GetTranscriptionJobCommand)
    .resolves({ TranscriptionJob: { TranscriptionJobStatus } });
const noJob = () =>
  transcribe
    .on(GetTranscriptionJobCommand)
    .rejects(Object.assign(new Error('no job'), { name: 'NotFoundException' }));
const message = () => JSON.parse(String(table.get(`voicemail|${id}|voicemail`)?.document));

test('from the recording to the team’s task', async () => {
  noJob();
  await send(objectCreated('recordings', key));
  expect(message().state).toBe('recorded');
  const media = transcribe.commandCalls(StartTranscriptionJobCommand)[0]?.args[0].input.Media;
  expect(media).toEqual({ MediaFileUri: `s3://recordings/${key}` });
  job('COMPLETED');
  await send(jobChanged(`voicemail-${id}`, 'COMPLETED'));
  expect(message()).toMatchObject({
    state: 'tasked',
    taskId: 't1',
    seconds: waveSeconds(recording, recording.length),
  });
  expect(message().seconds).toBeGreaterThan(0);
  const task = connect.commandCalls(StartTaskContactCommand)[0]?.args[0].input;
  expect(task).toMatchObject({ Description: 'Llámeme mañana, por favor.' });
});

test('a task that Connect can’t start now is started by the sweep', async () => {
  await send(objectCreated('recordings', key));
  job('COMPLETED');
  connect.on(StartTaskContactCommand).rejects(new Error('busy'));
  await expect(send(jobChanged(`voicemail-${id}`, 'COMPLETED'))).rejects.toThrow('1 could not');
  expect(message().state).toBe('transcribed');
  connect.on(StartTaskContactCommand).resolves({ ContactId: 't1' });
  await send(scheduled());
  expect(message().state).toBe('tasked');
});

test('recordings of other calls and jobs of others leave everything as it is', async () => {
  await send(objectCreated('recordings', key.replace(id, id.replace('1f28', '0000'))));
  await send(objectCreated('recordings', `transcripts/${id}.json`));
  await send(jobChanged('meeting', 'COMPLETED'));
  expect(message().state).toBe('requested');
  expect(connect.calls()).toHaveLength(0);
});
