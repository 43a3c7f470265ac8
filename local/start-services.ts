import { join } from 'node:path';
import { type EventBus, eventBus } from './bus/event-bus.ts';
import { objectCreated, transcriptionEnded } from './bus/service-events.ts';
import { dynamodbClient, kinesisClient, s3Client } from './clients.ts';
import { createStream } from './engines/create-stream.ts';
import { createTables } from './engines/create-tables.ts';
import type { EngineAddresses } from './engines/engine-messages.ts';
import { startEngines } from './engines/start-engines.ts';
import { type LocalEvents, startEvents } from './events/start-events.ts';
import {
  type Endpoints,
  failureBucket,
  localTables,
  recordingsBucket,
  streamName,
} from './local-environment.ts';
import { startS3 } from './s3/start-s3.ts';
import { startSes } from './ses/start-ses.ts';
import { startSns } from './sns/start-sns.ts';
import type { FifoQueue } from './sqs/fifo-queue.ts';
import { alertQueue, liveQueue, startSqs } from './sqs/start-sqs.ts';
import type { StateFile } from './state-file.ts';
import { startTranscribe } from './transcribe/start-transcribe.ts';

export type Services = Endpoints & {
  /** What S3 and Transcribe tell. */
  bus: EventBus;
  /** Rings for `publish-live`, and what it tells pages. */
  live: { queue: FifoQueue; events: LocalEvents };
  /** Rings for `evaluate-alerts`. */
  alertRings: { queue: FifoQueue; url: string };
  /** Rejects when an embedded engine dies. */
  died: Promise<never>;
  /** Lets a stream, that of contact records unless named, forget what lies before these checkpoints. */
  trim(checkpoints: ReadonlyMap<string, string>, stream?: string): void;
  stop(): Promise<void>;
};

/** DynamoDB, Kinesis, S3, SQS, SNS, SES, AppSync Events and Transcribe on loopback, with the product's tables, stream, buckets and queue. */
export async function startServices(
  directory: string,
  stateFile: StateFile,
  onError: (error: unknown) => void,
): Promise<Services> {
  const engines = await startEngines({ dataDirectory: join(directory, 'dynamodb') });
  const bus = eventBus();
  const s3 = await startS3(join(directory, 's3'), (bucket, object) =>
    bus.put(objectCreated(bucket, object)),
  );
  const recordings = s3Client(s3.url);
  const transcribe = await startTranscribe(recordings, (name, status) =>
    bus.put(transcriptionEnded(name, status)),
  );
  const [sqs, events, sns, ses] = await Promise.all([
    startSqs([liveQueue, alertQueue], onError),
    startEvents(),
    startSns(join(directory, 'alerts.ndjson')),
    startSes(join(directory, 'mail')),
  ]);
  const stop = async () => {
    await Promise.all([engines, s3, transcribe, sqs, events, sns, ses].map((one) => one.stop()));
    recordings.destroy();
  };
  try {
    for (const bucket of [failureBucket, recordingsBucket]) await s3.createBucket(bucket);
    await createStores(engines, stateFile);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    dynamodb: engines.dynamodb,
    kinesis: engines.kinesis,
    s3: s3.url,
    transcribe: transcribe.url,
    sns: sns.url,
    ses: ses.url,
    push: { sqs: sqs.url, queueUrl: sqs.queueUrl(liveQueue), events: events.url },
    live: { queue: sqs.queue(liveQueue), events },
    alertRings: { queue: sqs.queue(alertQueue), url: sqs.queueUrl(alertQueue) },
    bus,
    died: engines.died,
    trim: (checkpoints, stream = streamName) => {
      for (const [shardId, before] of checkpoints) engines.trim({ stream, shardId, before });
    },
    stop,
  };
}

async function createStores(engines: EngineAddresses, stateFile: StateFile): Promise<void> {
  const dynamodb = dynamodbClient(engines.dynamodb);
  const kinesis = kinesisClient(engines.kinesis);
  const { streamCreatedAt: createdBefore } = stateFile.state;
  const [streamCreatedAt] = await Promise.all([
    createStream(kinesis, { name: streamName, shards: 1, createdBefore }),
    createTables(dynamodb, localTables),
  ]);
  dynamodb.destroy();
  kinesis.destroy();
  await stateFile.update({ streamCreatedAt });
}
