import type { RecordProblem } from '../../core/contact/parse-contact-record.ts';
import type { TallySettings } from '../../core/metrics/tally.ts';
import { type FenceCache, foldBatch } from '../../core/pipeline/fold-batch.ts';
import type { StreamRecord } from '../../core/pipeline/journal-contact.ts';
import type { Stores } from '../../core/pipeline/stores.ts';
import { type Catalogue, entriesOf } from '../dynamodb/catalogue.ts';
import { ItemRefused } from '../dynamodb/store-failure.ts';
import type { FailureStore } from '../s3/failure-store.ts';
import { type KinesisRecord, readRecord, sequenceOf, shardOf } from './read-record.ts';

export type Pipeline = {
  stores: Stores;
  catalogue: Catalogue;
  failures: FailureStore;
  fences: FenceCache;
  settings: TallySettings;
};

export type BatchOutcome = {
  /** The first record that has to be delivered again, as the stream names it; null when all is done. */
  failedFrom: string | null;
  cause?: unknown;
  folded: number;
  unreadable: number;
};

/** Fences of cells long past are not worth their memory. */
const mostFences = 200_000;

/**
 * Folds one batch of one shard. A record that can never be read or stored goes to the failure store, whole and with
 * its reason, and counts as done; one that can't be stored for now ends the batch before it.
 */
export async function processBatch(
  batch: KinesisRecord[],
  pipeline: Pipeline,
): Promise<BatchOutcome> {
  const { readable, unreadable } = readAll(batch, pipeline.settings);
  for (const [record, reason] of unreadable) await keep(record, reason, pipeline);
  if (pipeline.fences.size > mostFences) pipeline.fences.clear();
  await pipeline.catalogue.note(entriesOfAll(readable));
  for (let due = readable, refused = unreadable.length; ; refused++) {
    const outcome = await foldBatch(due, pipeline.stores, pipeline.fences);
    if (!(outcome.cause instanceof ItemRefused))
      return { ...outcome, failedFrom: given(batch, outcome.failedFrom), unreadable: refused };
    const record = batch.find((one) => sequenceOf(one) === outcome.failedFrom) as KinesisRecord;
    const detail = outcome.cause.message;
    await keep(record, { code: 'item-refused', path: '', detail }, pipeline);
    due = due.filter(({ sequence }) => sequence !== outcome.failedFrom);
  }
}

function readAll(batch: KinesisRecord[], settings: TallySettings) {
  const readable: StreamRecord[] = [];
  const unreadable: [KinesisRecord, RecordProblem][] = [];
  for (const one of batch) {
    const read = readRecord(one, settings);
    if (read.ok) readable.push(read.value);
    else unreadable.push([one, read.problem]);
  }
  return { readable, unreadable };
}

function* entriesOfAll(records: StreamRecord[]) {
  for (const { record, tally } of records) yield* entriesOf(record, tally);
}

const keep = (
  record: KinesisRecord,
  reason: { code: string; path: string; detail: string },
  { failures }: Pipeline,
) =>
  failures.keep({
    reason,
    shard: shardOf(record),
    sequence: sequenceOf(record),
    partitionKey: record.kinesis.partitionKey,
    data: record.kinesis.data,
    arrivedAt: new Date(record.kinesis.approximateArrivalTimestamp * 1000).toISOString(),
  });

/** The stream's own spelling of a padded sequence. */
const given = (batch: KinesisRecord[], sequence: string | null) =>
  batch.find((one) => sequenceOf(one) === sequence)?.kinesis.sequenceNumber ?? null;
