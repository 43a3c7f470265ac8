import { parseArgs } from 'node:util';
import { type Database, openDatabase } from '../../adapters/dynamodb/client.ts';
import { dynamoReader } from '../../adapters/dynamodb/reader.ts';
import config from '../../contact-center.config.ts';
import { auditedDay, type Difference, describeCell } from '../../core/pipeline/audit.ts';
import { addDays, type Day, daysBetween } from '../../core/time/zone.ts';
import { repositoryRoot } from '../../scripts/repository-root.mjs';
import { auditDay, type DayAudit, repairDay } from './audit-day.ts';
import { TalliesByDay } from './audit-reads.ts';
import { auditRecords, type OutdatedTally } from './audit-records.ts';
import { connected, connectTo, dataDirectory } from './connect-to.ts';
import { textTable } from './text-table.ts';

const usage = `Usage: npm run audit -- --from DAY [--to DAY] [--repair] [--records]

Recomputes every figure of the days (the center's, yyyy-mm-dd) from their contacts and compares with what is stored.
Ends with code 1 when something is wrong and was not repaired.
--repair     corrects what is wrong, and audits again
--records    recomputes what each contact counts from its record, too
--contacts-table, --metrics-table   of a deployment on AWS, when it is not the product that runs here
--directory  the data directory of the running product, when it is not .local`;

const pauseMs = 3000;
const mostLines = 50;

type Options = { from: Day; to: Day; repair: boolean; records: boolean };

function readOptions() {
  const { values } = parseArgs({
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      repair: { type: 'boolean', default: false },
      records: { type: 'boolean', default: false },
      'contacts-table': { type: 'string' },
      'metrics-table': { type: 'string' },
      directory: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  return values;
}

/** Exit code: 0 when all figures are right, 1 when not, 2 when asked wrongly. */
async function main(): Promise<number> {
  const values = readOptions();
  const { from, to = from, repair, records } = values;
  if (values.help || !from || !to || !isRange(from, to)) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  await connectTo(dataDirectory(values.directory, repositoryRoot), {
    CONTACTS_TABLE: values['contacts-table'],
    METRICS_TABLE: values['metrics-table'],
  });
  const database = openDatabase({
    contacts: connected('CONTACTS_TABLE', '--contacts-table'),
    metrics: connected('METRICS_TABLE', '--metrics-table'),
  });
  try {
    return (await auditDays({ from, to, repair, records }, database)) ? 0 : 1;
  } finally {
    database.client.destroy();
  }
}

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
const isRange = (from: string, to: string) => isDay(from) && isDay(to) && from <= to;

/** Audits day by day; true when every figure is right at the end. */
async function auditDays(options: Options, database: Database): Promise<boolean> {
  const reader = dynamoReader(database);
  const tallies = new TalliesByDay(reader);
  const days = daysBetween(options.from, options.to) + 1;
  const seen = { contacts: 0, cells: 0, right: true };
  const settings = {
    timeZone: config.timeZone,
    contactTypeAttribute: config.contactTypes.attribute,
  };
  for (let index = 0; index < days; index++) {
    const audited = auditedDay(addDays(options.from, index), config.timeZone);
    if (days > 1) console.error(`${audited.day} (${index + 1} of ${days})`);
    const found = await auditDay(audited, reader, database, tallies, pauseMs);
    seen.contacts += found.contacts;
    seen.cells += found.cells;
    tell(found);
    const again = () => auditDay(audited, reader, database, new TalliesByDay(reader), pauseMs);
    if (found.wrong.length > 0 && !(options.repair && (await mend(found.wrong, database, again))))
      seen.right = false;
    if (!options.records) continue;
    const outdated = await auditRecords((await tallies.around(audited)).keys(), reader, settings);
    if (outdated.length > 0) seen.right = false;
    tellOutdated(outdated);
  }
  console.log(
    `${seen.cells} cells of ${days} ${days === 1 ? 'day' : 'days'} were recomputed: ${seen.right ? 'all figures are right.' : 'NOT all figures are right.'}`,
  );
  return seen.right;
}

async function mend(
  wrong: Difference[],
  database: Database,
  again: () => Promise<DayAudit>,
): Promise<boolean> {
  const left = await repairDay(wrong, database, config.retention.quarterHourDays);
  const cells = new Set(wrong.map(({ cell }) => cell)).size;
  console.log(`${cells - left.length} of ${cells} cells were repaired; auditing again.`);
  const found = await again();
  tell(found);
  return found.wrong.length === 0;
}

function tell({ wrong, inFlight }: DayAudit): void {
  if (wrong.length > 0) {
    const names = ['cell', 'counter', 'stored', 'recomputed'];
    const rows = wrong
      .slice(0, mostLines)
      .map(({ cell, counter, stored, recomputed }) => [
        describeCell(cell),
        counter,
        stored,
        recomputed,
      ]);
    console.log(textTable(names, rows));
    if (wrong.length > mostLines) console.log(`… and ${wrong.length - mostLines} more`);
  }
  const cells = new Set(inFlight.map(({ cell }) => cell)).size;
  if (cells > 0) console.log(`${cells} cells are still being written and were not judged.`);
}

function tellOutdated(outdated: OutdatedTally[]): void {
  for (const { contactId, parts } of outdated.slice(0, mostLines))
    console.log(`contact ${contactId} counts otherwise today: ${parts.join(', ')}`);
  if (outdated.length > mostLines) console.log(`… and ${outdated.length - mostLines} more`);
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
