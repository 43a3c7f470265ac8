import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { textTable } from '../local/commands/text-table.ts';
import { centerRate } from './center-rate.ts';
import { endToEnd } from './end-to-end.ts';
import { type Figure, isMet, ratioOf } from './figure.ts';
import { flowRate } from './flow-rate.ts';
import { foldRate } from './fold-rate.ts';
import { freshness } from './freshness.ts';
import { liveFreshness } from './live-freshness.ts';
import { readUnits } from './read-units.ts';
import { writeUnits } from './write-units.ts';

const benches: Record<string, () => Promise<Figure[]>> = {
  fold: foldRate,
  write: writeUnits,
  read: readUnits,
  pipeline: endToEnd,
  freshness,
  live: liveFreshness,
  flow: flowRate,
  center: centerRate,
};

const usage = `Usage: npm run bench -- [--only NAME,…] [--parts] [--json FILE]

Measures, each figure next to its baseline in the same run: ${Object.keys(benches).join(', ')}.
--parts  shows what write units are made of
--json   writes the figures to FILE, too`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: Object.keys(benches).join(',') },
      parts: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const names = values.only.split(',');
  if (values.help || names.some((name) => !(name in benches))) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const figures: Figure[] = [];
  for (const name of names) {
    console.error(`${name} …`);
    figures.push(...((await benches[name]?.()) ?? []));
  }
  const [cpu] = cpus();
  console.log(`Node ${process.version}, ${cpus().length} cores, ${cpu?.model ?? 'unknown'}`);
  console.log(
    textTable(['figure', 'value', 'unit', 'baseline', 'ratio', 'aim', 'met'], rows(figures)),
  );
  if (values.parts) tellParts(figures);
  if (values.json)
    await writeFile(
      resolve(process.env.INIT_CWD ?? process.cwd(), values.json),
      JSON.stringify(
        { node: process.version, cores: cpus().length, cpu: cpu?.model, figures },
        null,
        2,
      ),
    );
}

const rows = (figures: Figure[]) =>
  figures.map((figure) => {
    const ratio = ratioOf(figure);
    const met = isMet(figure);
    return [
      figure.name,
      rounded(figure.value),
      figure.unit,
      figure.baseline ? `${rounded(figure.baseline.value)} (${figure.baseline.name})` : '',
      ratio === null ? '' : `${rounded(ratio)} x`,
      aimText(figure),
      met === null ? '' : met ? 'yes' : 'NO',
    ];
  });

const rounded = (value: number): number => Number(value.toPrecision(3));

function aimText({ aim }: Figure): string {
  if (!aim) return '';
  return 'atMost' in aim ? `<= ${rounded(aim.atMost)}` : `>= ${rounded(aim.atLeast)}`;
}

function tellParts(figures: Figure[]): void {
  for (const { name, parts } of figures) {
    if (!parts) continue;
    console.log(`\n${name}`);
    console.log(
      textTable(
        ['part', 'units'],
        Object.entries(parts).map(([part, units]) => [part, units.toFixed(3)]),
      ),
    );
  }
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
