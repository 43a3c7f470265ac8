import { catalogue } from '../adapters/dynamodb/catalogue.ts';
import { openDatabase } from '../adapters/dynamodb/client.ts';
import { openStores } from '../adapters/dynamodb/stores.ts';
import { type Pipeline, processBatch } from '../adapters/kinesis/process-batch.ts';
import { failureStore } from '../adapters/s3/failure-store.ts';
import config from '../contact-center.config.ts';
import { environment } from './middleware/environment.ts';
import { streamBatch } from './middleware/stream-batch.ts';

const database = openDatabase({
  contacts: environment('CONTACTS_TABLE'),
  metrics: environment('METRICS_TABLE'),
});

const pipeline: Pipeline = {
  stores: openStores(database, config),
  catalogue: catalogue(database),
  failures: failureStore(environment('FAILURE_BUCKET')),
  fences: new Map(),
  settings: { timeZone: config.timeZone, contactTypeAttribute: config.contactTypes.attribute },
  contactDays: config.retention.contactDays,
};

/** Kinesis (contact records) → contacts and cells in DynamoDB, each contact counted exactly once. */
export const handler = streamBatch((records) => processBatch(records, pipeline));
