import { join } from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { bundlesFolder } from '../scripts/center-config.mjs';
import { repositoryRoot } from '../scripts/repository-root.mjs';
import { kinesisClient, localRegion, s3Client } from './clients.ts';
import type { ClockFace } from './clock-face.ts';
import { startEventSource } from './event-source/start-event-source.ts';
import { faultRate } from './lambda/faults.ts';
import { type FunctionHost, functionHost } from './lambda/function-host.ts';
import type { Endpoints } from './local-environment.ts';
import { failureBucket, localEnvironment, streamName } from './local-environment.ts';

const arn = (service: string, resource: string) =>
  `arn:aws:${service}:${localRegion}:111122223333:${resource}`;

/** A function of the product, as built, with the settings it has on AWS. */
export function productFunction(
  name: string,
  endpoints: Endpoints,
  options: {
    directory: string;
    clock: ClockFace;
    timeoutMs: number;
    concurrency: number;
    /** Whether who asks has a token; everybody is a supervisor otherwise. */
    signIn?: boolean;
  },
): Promise<FunctionHost> {
  return functionHost({
    name,
    bundle: join(repositoryRoot, bundlesFolder, name, 'index.mjs'),
    functionArn: arn('lambda', `function:${name}`),
    environment: {
      ...localEnvironment(endpoints),
      POWERTOOLS_SERVICE_NAME: name,
      ...(!options.signIn && { SIGN_IN: 'off' }),
    },
    timeoutMs: options.timeoutMs,
    clock: options.clock,
    concurrency: options.concurrency,
    faultRate: faultRate(),
    logDirectory: join(options.directory, 'logs'),
  });
}

export type PipelineOptions = {
  endpoints: Endpoints;
  fold: FunctionHost;
  checkpoints: Map<string, string>;
  batchWindowMs: number;
  onError(error: unknown): void;
};

/** Feeds the fold from the stream with the settings of the deployed event source. */
export async function startPipeline(options: PipelineOptions) {
  const kinesis = kinesisClient(options.endpoints.kinesis);
  const s3 = s3Client(options.endpoints.s3);
  const source = await startEventSource({
    client: kinesis,
    stream: streamName,
    streamArn: arn('kinesis', `stream/${streamName}`),
    region: localRegion,
    functionArn: arn('lambda', 'function:fold-contacts'),
    invoke: options.fold.invoke,
    checkpoints: options.checkpoints,
    batchSize: 500,
    batchWindowMs: options.batchWindowMs,
    reportBatchItemFailures: true,
    bisectBatchOnFunctionError: true,
    onRetry: options.onError,
    onFailure: async (Key, Body) => {
      await s3.send(new PutObjectCommand({ Bucket: failureBucket, Key, Body }));
    },
  });
  return {
    caughtUp: source.caughtUp,
    stop: async () => {
      await source.stop();
      kinesis.destroy();
      s3.destroy();
    },
  };
}
