import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '../../adapters/dynamodb/client.ts';
import { dynamoReader } from '../../adapters/dynamodb/reader.ts';
import config from '../../contact-center.config.ts';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { tenantCenter } from '../../core/config/tenant-center.ts';
import { auditedDay, type Difference } from '../../core/pipeline/audit.ts';
import { addDays, type Day, daysBetween } from '../../core/time/zone.ts';
import { repositoryRoot } from '../../scripts/repository-root.mjs';
import { type AuditRules, auditDay, type DayAudit, repairDay } from './audit-day.ts';
import { TalliesByDay } from './audit-reads.ts';
import { auditRecords } from './audit-records.ts';
import { connected, connectTo, dataDirectory } from './connect-to.ts';
import { tellAudit, tellOutdated } from './tell-audit.ts';

const usage = `Usage: npm run audit -- --from DAY [--to DAY] [--repair [--beyond-retention]] [--records]

Recomputes every figure of the days (the center's, yyyy-mm-dd) from their contacts and compares with what is stored.
Ends with code 1 when something is wrong and was not repaired.
--repair     corrects what is wrong, and audits again
--beyond-retention  repairs days, too, that began more than ${config.retention.contactDays} days ago (retention.contactDays). Only for
             history that was imported since: figures of contacts that have expired are erased
--records    recomputes what each contact counts from its record, too
--contacts-table, --metrics-table   of a deployment on AWS, when it is not the product that runs here
--tenant     the client company to audit, where there are several
--directory  the data directory of the running product, when it is not .local`;

const pauseMs = 3000;

type Options = {
  config: ContactCenterConfig;
  from: Day;
  to: Day;
  repair: boolean;
  beyondRetention: boolean;
  records: boolean;
};

function readOptions() {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      repair: { type: 'boolean', default: false },
      'beyond-retention': { type: 'boolean', default: false },
      records: { type: 'boolean', default: false },
      'contacts-table': { type: 'string' },
      'metrics-table': { type: 'string' },
      tenant: { type: 'string' },
      directory: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

/** Exit code: 0 when all figures are right, 1 when not, 2 when asked wrongly. */
async function main(): Promise<number> {
  const values = readOptions();
  const { from, to = from, repair, records, 'beyond-retention': beyondRetention } = values;
  if (values.help || !from || !to || !isRange(from, to) || (beyondRetention && !repair)) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const own = centerOf(values.tenant);
  await connectTo(dataDirectory(values.directory, repositoryRoot), {
    CONTACTS_TABLE: values['contacts-table'],
    METRICS_TABLE: values['metrics-table'],
  });
  if (values.tenant) takeTablesOf(values.tenant);
  const database = openDatabase({
    contacts: connected('CONTACTS_TABLE', '--contacts-table'),
    metrics: connected('METRICS_TABLE', '--metrics-table'),
  });
  try {
    const options = { config: own, from, to, repair, beyondRetention, records };
    return (await auditDays(options, database)) ? 0 : 1;
  } finally {
    database.client.destroy();
  }
}

/** The configuration whose figures are audited. */
function centerOf(tenant: string | undefined): ContactCenterConfig {
  const ids = config.tenants.map(({ id }) => id);
  if (tenant === undefined && ids.length > 0)
    throw new Error(`Name the client company: --tenant ${ids.join(' or ')}.`);
  return tenant === undefined ? config : tenantCenter(config, tenant);
}

/** Its tables, as functions know them, unless flags have named others. */
function takeTablesOf(tenant: string): void {
  const { TENANTS = '{}', ...named } = process.env;
  Object.assign(process.env, { ...JSON.parse(TENANTS)[tenant], ...named });
}

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
const isRange = (from: string, to: string) => isDay(from) && isDay(to) && from <= to;

/** Audits day by day; true when every figure is right at the end. */
async function auditDays(options: Options, database: Database): Promise<boolean> {
  const { timeZone, contactTypes, retention } = options.config;
  const reader = dynamoReader(database);
  const tallies = new TalliesByDay(reader);
  const days = daysBetween(options.from, options.to) + 1;
  const seen = { cells: 0, right: true, unjudged: false };
  const rules = rulesOf(options);
  const settings = { timeZone, contactTypeAttribute: contactTypes.attribute };
  const keepDays = retention.quarterHourDays;
  for (let index = 0; index < days; index++) {
    const audited = auditedDay(addDays(options.from, index), timeZone);
    if (days > 1) console.error(`${audited.day} (${index + 1} of ${days})`);
    const found = await auditDay(audited, reader, database, tallies, rules);
    seen.cells += found.cells;
    if (found.beyondRetention.length > 0) seen.unjudged = true;
    tellAudit(found);
    const again = () => auditDay(audited, reader, database, new TalliesByDay(reader), rules);
    const mended = () => mend(found.wrong, database, keepDays, again);
    if (found.wrong.length > 0 && !(options.repair && (await mended()))) seen.right = false;
    if (!options.records) continue;
    const outdated = await auditRecords((await tallies.around(audited)).keys(), reader, settings);
    if (outdated.length > 0) seen.right = false;
    tellOutdated(outdated);
  }
  const all = seen.unjudged ? 'all figures within retention' : 'all figures';
  console.log(
    `${seen.cells} cells of ${days} ${days === 1 ? 'day' : 'days'} were recomputed: ${seen.right ? '' : 'NOT '}${all} are right.`,
  );
  return seen.right;
}

const rulesOf = ({ config: { retention }, beyondRetention }: Options): AuditRules => ({
  pauseMs,
  contactDays: retention.contactDays,
  now: Date.now() / 1000,
  beyondRetention,
});

async function mend(
  wrong: Difference[],
  database: Database,
  keepDays: number,
  again: () => Promise<DayAudit>,
): Promise<boolean> {
  const left = await repairDay(wrong, database, keepDays);
  const cells = new Set(wrong.map(({ cell }) => cell)).size;
  console.log(`${cells - left.length} of ${cells} cells were repaired; auditing again.`);
  const found = await again();
  tellAudit(found);
  return found.wrong.length === 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  },
);
