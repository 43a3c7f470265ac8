import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { putContactRecords } from '../../adapters/kinesis/put-records.ts';
import config from '../../contact-center.config.ts';
import { type ImportMapping, parseMapping } from '../../core/import/import-mapping.ts';
import { reportLines } from '../../core/import/report-lines.ts';
import { repositoryRoot } from '../../scripts/repository-root.mjs';
import { type ImportResult, importFile } from './import-file.ts';
import { stateFile } from './import-state.ts';
import { type ImportTarget, importTarget } from './import-target.ts';
import { progressDisplay } from './progress-display.ts';

const usage = `Usage: npm run import -- FILE [--map MAPPING.json] [--stream NAME] [--restart] [--directory DIR]

Puts the contacts of FILE into the running product, or with --stream into a stream on AWS.
--map      how rows become contacts (docs/import.md); leave it out for contact records exported from Connect
--restart  begins again instead of going on where an earlier run stopped
--directory  the data directory of the running product, when it is not .local`;

/** Paths are as seen from where npm was called. */
const from = process.env.INIT_CWD ?? process.cwd();
const defaultDirectory = join(repositoryRoot, '.local');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      map: { type: 'string' },
      stream: { type: 'string' },
      restart: { type: 'boolean', default: false },
      directory: { type: 'string', default: defaultDirectory },
      help: { type: 'boolean', default: false },
    },
  });
  const [named] = positionals;
  if (values.help || !named || positionals.length > 1) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const mappingText = values.map ? await readFile(resolve(from, values.map), 'utf8') : '';
  const mapping = values.map ? readMapping(values.map, mappingText) : null;
  const directory = resolve(from, values.directory);
  const target = await importTarget(directory, values.stream, process.env);
  if (!target)
    throw new Error(
      'Nothing to import into: run `npm start` in another terminal, or name a stream on AWS with --stream NAME.',
    );
  const file = resolve(from, named);
  const statePath = stateFile(join(directory, 'imports'), file, mappingText, target.name);
  const result = await run({ file, mapping, statePath, restart: values.restart }, target);
  tell(result, `${file}.refused.ndjson`, target);
}

function readMapping(path: string, text: string): ImportMapping {
  const read = parseMapping(text);
  if (read.ok) return read.value;
  const lines = read.problem.map(
    ({ path: field, detail }) => `  ${field || '(whole file)'}: ${detail}`,
  );
  throw new Error(`${path} has ${lines.length} problem(s):\n${lines.join('\n')}`);
}

type Wanted = {
  file: string;
  mapping: ImportMapping | null;
  statePath: string;
  restart: boolean;
};

async function run(wanted: Wanted, target: ImportTarget): Promise<ImportResult> {
  const display = progressDisplay(process.stderr);
  try {
    return await importFile({
      ...wanted,
      instance: target.instance,
      timeZone: wanted.mapping?.timeZone ?? config.timeZone,
      refusedPath: `${wanted.file}.refused.ndjson`,
      send: (records) => putContactRecords(target.client, target.stream, records),
      onProgress: display.show,
    });
  } finally {
    display.stop();
    target.client.destroy();
  }
}

function tell(result: ImportResult, refusedPath: string, target: ImportTarget) {
  const { report, sent, skipped, sentAgain } = result;
  for (const line of reportLines(report)) console.log(line);
  if (report.refused > 0) console.log(`Refused rows, with reasons: ${relative(from, refusedPath)}`);
  if (skipped > 0)
    console.log(
      `${skipped} of these rows were dealt with by an earlier run; --restart sends them again.`,
    );
  if (sentAgain > 0)
    console.log(
      `${sentAgain} of these rows were sent before, but the product that took them was not stopped cleanly and may have lost some: all were sent again, and each counts once.`,
    );
  console.log(`${sent} contact records were put into the stream ${target.stream}.`);
  if (target.url && report.firstDay)
    console.log(
      `See ${target.url}: History, ${report.firstDay} to ${report.lastDay}. Figures grow until the stream is folded.`,
    );
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
