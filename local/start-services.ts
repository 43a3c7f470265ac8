import { join } from 'node:path';
import { dynamodbClient, kinesisClient } from './clients.ts';
import { createStream } from './engines/create-stream.ts';
import { createTables } from './engines/create-tables.ts';
import type { EngineAddresses } from './engines/engine-messages.ts';
import { startEngines } from './engines/start-engines.ts';
import { type Endpoints, failureBucket, localTables, streamName } from './local-environment.ts';
import { startS3 } from './s3/start-s3.ts';
import type { StateFile } from './state-file.ts';

export type Services = Endpoints & {
  /** Rejects when an embedded engine dies. */
  died: Promise<never>;
  /** Lets a stream, that of contact records unless named, forget what lies before these checkpoints. */
  trim(checkpoints: ReadonlyMap<string, string>, stream?: string): void;
  stop(): Promise<void>;
};

/** DynamoDB, Kinesis and S3 on loopback, with the product's tables, stream and bucket. */
export async function startServices(directory: string, stateFile: StateFile): Promise<Services> {
  const engines = await startEngines({ dataDirectory: join(directory, 'dynamodb') });
  const s3 = await startS3(join(directory, 's3'));
  const stop = async () => {
    await Promise.all([engines.stop(), s3.stop()]);
  };
  try {
    await s3.createBucket(failureBucket);
    await createStores(engines, stateFile);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    dynamodb: engines.dynamodb,
    kinesis: engines.kinesis,
    s3: s3.url,
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
