import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  type S3Client,
} from '@aws-sdk/client-s3';
import * as z from 'zod';
import { type FailedRecord, unreadablePrefix } from './failure-store.ts';

/** Stream records of one object of the failure store, as they came, and why they are there. */
export type Failure = {
  key: string;
  reason: FailedRecord['reason'];
  shard: string;
  /** Of the first record. */
  sequence: string;
  /** When the stream took the first record, ISO. */
  arrivedAt: string;
  /** Whether its contacts may be kept already, but not be in the figures: it failed after it was read. */
  mayBeJournaled: boolean;
  records: { partitionKey: string; data: Uint8Array }[];
};

export type FailureList = {
  /** Every failure in the order of keys. Throws on an object that neither the fold nor Lambda wrote. */
  all(): AsyncGenerator<Failure>;
  remove(key: string): Promise<void>;
};

/** Where Lambda writes batches that it gave up, below their event source mapping and shard. */
const givenUpPrefix = 'aws/lambda/';

/** Reads what `failureStore` and Lambda's on-failure destination wrote. */
export function failureList(bucket: string, s3: S3Client): FailureList {
  return {
    async *all() {
      for (const prefix of [givenUpPrefix, unreadablePrefix])
        for await (const key of keysOf(s3, bucket, prefix)) {
          const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
          yield readFailure(key, (await Body?.transformToString()) ?? '');
        }
    },
    async remove(key) {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}

async function* keysOf(s3: S3Client, bucket: string, prefix: string): AsyncGenerator<string> {
  let token: string | undefined;
  do {
    const page = await s3.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix, ContinuationToken: token }),
    );
    for (const { Key } of page.Contents ?? []) if (Key) yield Key;
    token = page.NextContinuationToken;
  } while (token);
}

const unreadable = z.object({
  reason: z.object({ code: z.string(), path: z.string(), detail: z.string() }),
  shard: z.string(),
  sequence: z.string(),
  partitionKey: z.string(),
  data: z.string(),
  arrivedAt: z.string(),
});

/** The payload is left out when Lambda could not keep it: then the records are only in the stream. */
const givenUp = z.object({
  requestContext: z.object({ condition: z.string() }),
  KinesisBatchInfo: z.object({
    shardId: z.string(),
    startSequenceNumber: z.string(),
    approximateArrivalOfFirstRecord: z.string(),
  }),
  payload: z.string(),
});

const event = z.object({
  Records: z.array(z.object({ kinesis: z.object({ partitionKey: z.string(), data: z.string() }) })),
});

function readFailure(key: string, text: string): Failure {
  try {
    const value: unknown = JSON.parse(text);
    return key.startsWith(unreadablePrefix) ? readUnreadable(key, value) : readGivenUp(key, value);
  } catch (cause) {
    throw new Error(`${key} is not an object of the failure store`, { cause });
  }
}

function readUnreadable(key: string, value: unknown): Failure {
  const { partitionKey, data, ...failed } = unreadable.parse(value);
  return {
    key,
    ...failed,
    mayBeJournaled: failed.reason.code === 'item-refused',
    records: [{ partitionKey, data: Buffer.from(data, 'base64') }],
  };
}

function readGivenUp(key: string, value: unknown): Failure {
  const { requestContext, KinesisBatchInfo: batch, payload } = givenUp.parse(value);
  const { Records } = event.parse(JSON.parse(payload));
  return {
    key,
    reason: { code: requestContext.condition, path: '', detail: `${Records.length} records` },
    shard: batch.shardId,
    sequence: batch.startSequenceNumber,
    arrivedAt: batch.approximateArrivalOfFirstRecord,
    mayBeJournaled: true,
    records: Records.map(({ kinesis: { partitionKey, data } }) => ({
      partitionKey,
      data: Buffer.from(data, 'base64'),
    })),
  };
}
