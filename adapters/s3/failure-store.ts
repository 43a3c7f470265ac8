import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { StoreUnavailable } from '../dynamodb/store-failure.ts';

/** A stream record that could not be processed, kept whole. */
export type FailedRecord = {
  reason: { code: string; path: string; detail: string };
  shard: string;
  sequence: string;
  partitionKey: string;
  /** The record's bytes as they came, base64. */
  data: string;
  /** When the stream took it, ISO. */
  arrivedAt: string;
};

export type FailureStore = { keep(failed: FailedRecord): Promise<void> };

/** Objects of records that can't be read; those of whole batches that Lambda gave up lie beside them, under `aws/lambda/`. */
export const unreadablePrefix = 'unreadable/';

/** One object a record. Its key follows from shard and sequence, so keeping a record twice keeps it once. */
export function failureStore(bucket: string, s3 = openS3()): FailureStore {
  return {
    async keep(failed) {
      const put = s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: `${unreadablePrefix}${failed.arrivedAt.slice(0, 10)}/${failed.shard}/${failed.sequence}.json`,
          Body: JSON.stringify(failed),
          ContentType: 'application/json',
        }),
      );
      await put.catch((cause: Error) => {
        throw new StoreUnavailable(`failure store: ${cause.message}`, { cause });
      });
    },
  };
}

/** Path style, so that a bucket on the laptop needs no name server. */
export const openS3 = () =>
  new S3Client({
    forcePathStyle: Boolean(process.env.AWS_ENDPOINT_URL_S3),
    requestHandler: new NodeHttpHandler(),
  });
