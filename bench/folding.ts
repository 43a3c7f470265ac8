import { catalogue } from '../adapters/dynamodb/catalogue.ts';
import type { Database } from '../adapters/dynamodb/client.ts';
import { openStores } from '../adapters/dynamodb/stores.ts';
import { type Pipeline, processBatch } from '../adapters/kinesis/process-batch.ts';
import type { KinesisRecord } from '../adapters/kinesis/read-record.ts';
import config from '../contact-center.config.ts';
import type { ContactRecord } from '../core/contact/contact-record.ts';
import { settings } from './generated.ts';

const arrival = Date.parse('2026-04-01T00:00:00Z') / 1000;

/** What the fold function does with its batches, on a given database. Throws when anything is refused. */
export function folding(database: Database) {
  const pipeline: Pipeline = {
    stores: openStores(database, config),
    catalogue: catalogue(database),
    failures: {
      keep: ({ reason }) => Promise.reject(new Error(`${reason.code}: ${reason.detail}`)),
    },
    fences: new Map(),
    settings,
    contactDays: config.retention.contactDays,
  };
  let sequence = 0n;
  return async (records: ContactRecord[]) => {
    const batch = records.map((record) => streamRecord(record, ++sequence));
    const { failedFrom, cause } = await processBatch(batch, pipeline);
    if (failedFrom !== null) throw new Error('a batch was cut short', { cause });
  };
}

function streamRecord(record: ContactRecord, sequence: bigint): KinesisRecord {
  const sequenceNumber = `4954${String(sequence).padStart(52, '0')}`;
  return {
    eventID: `shardId-000000000000:${sequenceNumber}`,
    kinesis: {
      sequenceNumber,
      partitionKey: record.ContactId,
      data: Buffer.from(JSON.stringify(record)).toString('base64'),
      approximateArrivalTimestamp: arrival,
    },
  };
}

/** Batches as a stream delivers them: in the order in which the records were sent. */
export function* batches(records: Iterable<ContactRecord>, size: number) {
  const sorted = [...records].sort((a, b) =>
    a.LastUpdateTimestamp.localeCompare(b.LastUpdateTimestamp),
  );
  for (let start = 0; start < sorted.length; start += size) yield sorted.slice(start, start + size);
}
