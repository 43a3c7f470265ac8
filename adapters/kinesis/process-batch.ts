import type { ContactRecord } from '../../core/contact/contact-record.ts';
import type { TallySettings } from '../../core/metrics/tally.ts';
import { type FenceCache, foldBatch } from '../../core/pipeline/fold-batch.ts';
import type { StreamRecord } from '../../core/pipeline/journal-contact.ts';
import type { Stores } from '../../core/pipeline/stores.ts';
import { type Catalogue, entriesOf } from '../dynamodb/catalogue.ts';
import { ItemRefused, StoreUnavailable } from '../dynamodb/store-failure.ts';
import type { FailureStore } from '../s3/failure-store.ts';
import { keepRecord, type Reason } from './keep-record.ts';
import { type KinesisRecord, readRecord, sequenceOf } from './read-record.ts';

export type Pipeline = {
  stores: Stores;
  catalogue: Catalogue;
  failures: FailureStore;
  fences: FenceCache;
  settings: TallySettings;
  /** Days that a contact is kept (`retention.contactDays`). */
  contactDays: number;
  /** Takes from records what they tell of customers; may be given the same again. */
  learn?: (records: readonly ContactRecord[]) => Promise<void>;
  /** Hears that figures have changed; never fails. */
  changed?: () => Promise<void>;
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
const secondsPerDay = 86_400;

/**
 * Folds one batch of one shard. A record that can never be read or stored goes to the failure store, whole and with
 * its reason, and counts as done; when something can't be written for now, the batch ends before it. Throws only when
 * the database refuses something that is of no one record: the batch is then delivered again in halves.
 */
export async function processBatch(
  batch: KinesisRecord[],
  pipeline: Pipeline,
): Promise<BatchOutcome> {
  const { readable, refused } = readAll(batch, pipeline);
  try {
    for (const [record, reason] of refused) await keepRecord(record, reason, pipeline.failures);
    await pipeline.learn?.(readable.map(({ record }) => record));
    const outcome = await foldAll(readable, batch, pipeline);
    if (outcome.folded > 0) await pipeline.changed?.();
    return { ...outcome, unreadable: outcome.unreadable + refused.length };
  } catch (cause) {
    if (cause instanceof ItemRefused && batch.length === 1) {
      await keepRecord(batch[0] as KinesisRecord, refusalOf(cause), pipeline.failures);
      return { failedFrom: null, folded: 0, unreadable: 1 };
    }
    if (!(cause instanceof StoreUnavailable)) throw cause;
    const failedFrom = batch[0]?.kinesis.sequenceNumber ?? null;
    return { failedFrom, cause, folded: 0, unreadable: 0 };
  }
}

async function foldAll(
  readable: StreamRecord[],
  batch: KinesisRecord[],
  pipeline: Pipeline,
): Promise<BatchOutcome> {
  if (pipeline.fences.size > mostFences) pipeline.fences.clear();
  await pipeline.catalogue.note(entriesOfAll(readable));
  for (let due = readable, unreadable = 0; ; unreadable++) {
    const outcome = await foldBatch(due, pipeline.stores, pipeline.fences);
    if (!(outcome.cause instanceof ItemRefused))
      return { ...outcome, failedFrom: given(batch, outcome.failedFrom), unreadable };
    const record = batch.find((one) => sequenceOf(one) === outcome.failedFrom) as KinesisRecord;
    await keepRecord(record, refusalOf(outcome.cause), pipeline.failures);
    due = due.filter(({ sequence }) => sequence !== outcome.failedFrom);
  }
}

const refusalOf = (cause: ItemRefused): Reason => ({
  code: 'item-refused',
  path: '',
  detail: cause.message,
});

function readAll(batch: KinesisRecord[], { settings, contactDays }: Pipeline) {
  const readable: StreamRecord[] = [];
  const refused: [KinesisRecord, Reason][] = [];
  for (const one of batch) {
    const read = readRecord(one, settings);
    const reason = read.ok ? expiry(read.value, contactDays) : read.problem;
    if (reason) refused.push([one, reason]);
    else if (read.ok) readable.push(read.value);
  }
  return { readable, refused };
}

/**
 * A record updated after its contact's retention: the contact was forgotten, so what it counted before is not known
 * any more and it would count twice.
 */
function expiry({ record, tally }: StreamRecord, contactDays: number): Reason | null {
  const ended = tally.instants.disconnect;
  const updated = Date.parse(record.LastUpdateTimestamp) / 1000;
  if (ended === null || updated - ended <= contactDays * secondsPerDay) return null;
  return {
    code: 'contact-expired',
    path: 'LastUpdateTimestamp',
    detail: `updated more than ${contactDays} days (retention.contactDays) after the contact ended`,
  };
}

function* entriesOfAll(records: StreamRecord[]) {
  for (const { record, tally, version } of records) yield* entriesOf(record, tally, version);
}

/** The stream's own spelling of a padded sequence. */
const given = (batch: KinesisRecord[], sequence: string | null) =>
  batch.find((one) => sequenceOf(one) === sequence)?.kinesis.sequenceNumber ?? null;
