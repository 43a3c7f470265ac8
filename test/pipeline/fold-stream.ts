import { catalogue } from '../../adapters/dynamodb/catalogue.ts';
import type { Database } from '../../adapters/dynamodb/client.ts';
import { openStores } from '../../adapters/dynamodb/stores.ts';
import { type Pipeline, processBatch } from '../../adapters/kinesis/process-batch.ts';
import type { KinesisRecord } from '../../adapters/kinesis/read-record.ts';
import type { FailedRecord } from '../../adapters/s3/failure-store.ts';
import config from '../../contact-center.config.ts';

export const tallySettings = {
  timeZone: config.timeZone,
  contactTypeAttribute: config.contactTypes.attribute,
};

/** A pipeline as the function wires it, with a failure store that is a list. */
export function openPipeline(database: Database, kept: FailedRecord[] = []): Pipeline {
  return {
    stores: openStores(database, config),
    catalogue: catalogue(database),
    failures: { keep: async (failed) => void kept.push(failed) },
    fences: new Map(),
    settings: tallySettings,
    contactDays: config.retention.contactDays,
  };
}

/** How one shard is delivered: where batches are cut, and whether the process is a new one (its caches are empty). */
export type Cut = { size: number; fresh: boolean };

/** Delivers a shard as Lambda does: what failed comes again, from the record that failed, in a batch of another size. */
export async function foldShard(
  records: KinesisRecord[],
  open: () => Pipeline,
  cuts: Iterator<Cut>,
): Promise<void> {
  let pipeline = open();
  for (let start = 0; start < records.length; ) {
    const { size, fresh } = cuts.next().value as Cut;
    if (fresh) pipeline = open();
    const batch = records.slice(start, start + size);
    const outcome = await processBatch(batch, pipeline).catch(() => null);
    if (!outcome) pipeline = open();
    else if (outcome.failedFrom === null) start += batch.length;
    else start += batch.findIndex(({ kinesis }) => kinesis.sequenceNumber === outcome.failedFrom);
  }
}
