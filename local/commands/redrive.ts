import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KinesisClient } from '@aws-sdk/client-kinesis';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { putContactRecords } from '../../adapters/kinesis/put-records.ts';
import { type Failure, type FailureList, failureList } from '../../adapters/s3/failure-list.ts';
import { openS3 } from '../../adapters/s3/failure-store.ts';
import config from '../../contact-center.config.ts';
import { repositoryRoot } from '../../scripts/repository-root.mjs';
import { connected, connectTo, dataDirectory } from './connect-to.ts';
import { daysToAudit } from './days-to-audit.ts';
import { exportFailures } from './export-failures.ts';
import { chosen, type Redriven, type RedriveOptions, redriveFailures } from './redrive-failures.ts';
import { textTable } from './text-table.ts';

const usage = `Usage: npm run redrive -- [--list | --export DIR | --discard] [--reason CODE] [--keep] [--dry-run]

Puts the records of the failure store back into the stream, then removes them from the store. A record counts once
however often it is put; one that is still unreadable comes back to the store. Contacts of batches that were given up
half way may be kept without being counted: the days to audit afterwards are named.
--list       shows what is there and why, and does nothing
--export     writes the records to DIR/records.ndjson and the reasons to DIR/reasons.csv, and does nothing else:
             mend the records, put them back with npm run import -- DIR/records.ndjson, then --discard the old ones
--discard    removes without putting back
--reason     only failures of this reason
--keep       leaves the records in the store
--dry-run    says what would be done
--stream, --bucket   of a deployment on AWS, when it is not the product that runs here
--directory  the data directory of the running product, when it is not .local`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      list: { type: 'boolean', default: false },
      export: { type: 'string' },
      discard: { type: 'boolean', default: false },
      reason: { type: 'string' },
      keep: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      stream: { type: 'string' },
      bucket: { type: 'string' },
      directory: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  await connectTo(dataDirectory(values.directory, repositoryRoot), {
    CONTACT_RECORDS_STREAM: values.stream,
    FAILURE_BUCKET: values.bucket,
  });
  const s3 = openS3();
  const failures = failureList(connected('FAILURE_BUCKET', '--bucket'), s3);
  const { reason, keep, discard } = values;
  try {
    const dryRun = values['dry-run'];
    if (values.list) tell(await chosen({ failures, reason }));
    else if (values.export !== undefined) await save(failures, reason, values.export);
    else {
      const announce = (due: Failure[]) => tellDays(due, targetFlags(values));
      const done = await putBack(failures, { reason, keep, discard, dryRun, announce });
      conclude(done, { discard, dryRun });
    }
  } finally {
    s3.destroy();
  }
}

async function putBack(
  failures: FailureList,
  options: Omit<RedriveOptions, 'failures' | 'put'>,
): Promise<Redriven> {
  const stream = connected('CONTACT_RECORDS_STREAM', '--stream');
  const kinesis = new KinesisClient({ requestHandler: new NodeHttpHandler() });
  try {
    const put = (records: Parameters<typeof putContactRecords>[2]) =>
      putContactRecords(kinesis, stream, records);
    return await redriveFailures({ failures, put, ...options });
  } finally {
    kinesis.destroy();
  }
}

function tell(failures: Failure[]): void {
  const rows = failures.map(({ arrivedAt, reason, shard, sequence, records }) => [
    arrivedAt,
    reason.code,
    reason.path === '' ? reason.detail : `${reason.path}: ${reason.detail}`,
    shard,
    sequence,
    records.length,
    records.reduce((bytes, { data }) => bytes + data.byteLength, 0),
  ]);
  const names = ['arrived', 'reason', 'field', 'shard', 'sequence', 'records', 'bytes'];
  console.log(rows.length === 0 ? 'Nothing is in the failure store.' : textTable(names, rows));
}

/** Flags with which the audit works on what this command works on. */
function targetFlags({ stream, bucket, directory }: Record<string, unknown>): string {
  const { CONTACTS_TABLE = 'NAME', METRICS_TABLE = 'NAME' } = process.env;
  if (stream !== undefined || bucket !== undefined)
    return ` --contacts-table ${CONTACTS_TABLE} --metrics-table ${METRICS_TABLE}`;
  return directory === undefined ? '' : ` --directory ${directory}`;
}

function tellDays(failures: Failure[], flags: string): void {
  const ranges = daysToAudit(failures, {
    timeZone: config.timeZone,
    contactTypeAttribute: config.contactTypes.attribute,
  });
  if (ranges.length === 0) return;
  console.log('Some of these contacts may be kept already without being counted.');
  console.log('Once the stream is folded to its end, run:');
  for (const { from, to } of ranges)
    console.log(`  npm run audit -- --from ${from} --to ${to} --repair${flags}`);
}

async function save(failures: FailureList, reason: string | undefined, named: string) {
  const directory = resolve(process.env.INIT_CWD ?? process.cwd(), named);
  const found = await chosen({ failures, reason });
  await exportFailures(found, directory);
  console.log(`${found.length} failures were written to ${directory}.`);
}

function conclude(
  { records, objects, byReason }: Redriven,
  { discard, dryRun }: { discard: boolean; dryRun: boolean },
) {
  if (objects === 0) {
    console.log('Nothing to put back.');
    return;
  }
  const done = discard ? 'removed' : 'put back into the stream';
  console.log(`Records that ${dryRun ? 'would be' : 'were'} ${done}: ${records}`);
  console.log(textTable(['reason', 'records'], [...byReason]));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
