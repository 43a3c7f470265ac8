import { catalogue } from '../adapters/dynamodb/catalogue.ts';
import { learnCustomers } from '../adapters/dynamodb/learn-customers.ts';
import { profileStore } from '../adapters/dynamodb/profile-store.ts';
import { openStores } from '../adapters/dynamodb/stores.ts';
import type { Pipeline } from '../adapters/kinesis/process-batch.ts';
import { processByTenant } from '../adapters/kinesis/process-by-tenant.ts';
import { failureStore } from '../adapters/s3/failure-store.ts';
import config from '../contact-center.config.ts';
import { alertRing } from './middleware/alert-ring.ts';
import { centers } from './middleware/centers.ts';
import { environment } from './middleware/environment.ts';
import { streamBatch } from './middleware/stream-batch.ts';

const failures = failureStore(environment('FAILURE_BUCKET'));
const pipelines = centers(
  ({ config: { timeZone, contactTypes, retention }, database, items, tenant }): Pipeline => ({
    stores: openStores(database(), { retention }),
    catalogue: catalogue(database()),
    failures,
    fences: new Map(),
    settings: { timeZone, contactTypeAttribute: contactTypes.attribute },
    contactDays: retention.contactDays,
    learn: learnCustomers(profileStore(items()), retention.contactDays),
    changed: alertRing({ tenant }),
  }),
);

/** Kinesis (contact records) → contacts and cells in DynamoDB, each contact counted exactly once; alerts look at them soon after. */
export const handler = streamBatch((records) =>
  processByTenant(records, { config, byTenant: pipelines.byTenant, failures }),
);
