import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { tenantOf } from '../../core/config/tenant-of.ts';
import { parseContactRecord } from '../../core/contact/parse-contact-record.ts';
import { tenantAttribute } from '../../core/tenant-attribute.ts';
import { StoreUnavailable } from '../dynamodb/store-failure.ts';
import { keepRecord, type Reason } from './keep-record.ts';
import { type BatchOutcome, type Pipeline, processBatch } from './process-batch.ts';
import type { KinesisRecord } from './read-record.ts';

export type TenantPipelines = {
  config: ContactCenterConfig;
  byTenant: ReadonlyMap<string | null, Pipeline>;
  failures: Pipeline['failures'];
};

/**
 * Folds one batch of one shard, each record into its client company's tables. What belongs to nobody goes to the failure store. The
 * first record that failed for any company is where the batch comes again from: what is folded behind it is known by then.
 */
export async function processByTenant(
  batch: KinesisRecord[],
  { config, byTenant, failures }: TenantPipelines,
): Promise<BatchOutcome> {
  const only = byTenant.get(null);
  if (only) return processBatch(batch, only);
  const outcomes: BatchOutcome[] = [];
  for (const [tenant, records] of recordsByTenant(batch, config)) {
    const pipeline = byTenant.get(tenant);
    outcomes.push(
      pipeline ? await processBatch(records, pipeline) : await keepAll(records, failures),
    );
  }
  return joined(batch, outcomes);
}

function recordsByTenant(batch: KinesisRecord[], config: ContactCenterConfig) {
  const found = new Map<string | null, KinesisRecord[]>();
  for (const record of batch) {
    const tenant = tenantOfRecord(record, config);
    found.set(tenant, [...(found.get(tenant) ?? []), record]);
  }
  return found;
}

const textOf = ({ kinesis }: KinesisRecord): string =>
  Buffer.from(kinesis.data, 'base64').toString('utf8');

function tenantOfRecord(record: KinesisRecord, config: ContactCenterConfig): string | null {
  const parsed = parseContactRecord(textOf(record));
  if (!parsed.ok) return null;
  const { Queue, Attributes, SystemEndpoint } = parsed.value;
  const attribute = Attributes?.[tenantAttribute];
  return tenantOf({ queue: Queue?.Name, attribute, number: SystemEndpoint?.Address }, config);
}

async function keepAll(
  records: KinesisRecord[],
  failures: Pipeline['failures'],
): Promise<BatchOutcome> {
  try {
    for (const record of records) await keepRecord(record, reasonOf(record), failures);
    return { failedFrom: null, folded: 0, unreadable: records.length };
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    const failedFrom = records[0]?.kinesis.sequenceNumber ?? null;
    return { failedFrom, cause, folded: 0, unreadable: 0 };
  }
}

function reasonOf(record: KinesisRecord): Reason {
  const parsed = parseContactRecord(textOf(record));
  if (!parsed.ok) return parsed.problem;
  const detail = 'neither its queue nor its attribute nor its number is a tenant’s';
  return { code: 'tenant-unknown', path: 'Queue.Name', detail };
}

function joined(batch: KinesisRecord[], outcomes: BatchOutcome[]): BatchOutcome {
  const failed = outcomes.filter(({ failedFrom }) => failedFrom !== null);
  const first = batch.find(({ kinesis }) =>
    failed.some(({ failedFrom }) => failedFrom === kinesis.sequenceNumber),
  )?.kinesis.sequenceNumber;
  const sum = (of: 'folded' | 'unreadable') =>
    outcomes.reduce((total, outcome) => total + outcome[of], 0);
  return {
    failedFrom: first ?? null,
    ...(first === undefined
      ? {}
      : { cause: failed.find(({ failedFrom }) => failedFrom === first)?.cause }),
    folded: sum('folded'),
    unreadable: sum('unreadable'),
  };
}
