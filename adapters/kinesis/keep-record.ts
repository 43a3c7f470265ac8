import type { FailureStore } from '../s3/failure-store.ts';
import { type KinesisRecord, sequenceOf, shardOf } from './read-record.ts';

/** Why a record can't be processed, ever. */
export type Reason = { code: string; path: string; detail: string };

/** Keeps a record whole in the failure store, with its reason. */
export const keepRecord = (
  record: KinesisRecord,
  reason: Reason,
  failures: FailureStore,
): Promise<void> =>
  failures.keep({
    reason,
    shard: shardOf(record),
    sequence: sequenceOf(record),
    partitionKey: record.kinesis.partitionKey,
    data: record.kinesis.data,
    arrivedAt: new Date(record.kinesis.approximateArrivalTimestamp * 1000).toISOString(),
  });
