import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { textTable } from '../../local/commands/text-table.ts';
import { buildDashboard } from '../../scripts/build-dashboard.mjs';
import { busyBoard } from './busy-board.ts';
import { screenFreshness } from './screen-freshness.ts';

const usage = `Usage: npm run bench:board -- [--minutes 10] [--agents 500] [--queues 50] [--height 900]
                                  [--probes 100]

Measures in Chromium (CHROMIUM_PATH or /usr/bin/chromium) what the board costs with so many agents and queues and one change a
second: work of the page's main thread, and what it holds from the second minute to the last. Then, with
the local center at work, how long a change of an agent's status takes to the screen, so many times. 0 leaves a part out.
--height  of the window; 6000 has every widget of the board in view`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      agents: { type: 'string', default: '500' },
      queues: { type: 'string', default: '50' },
      height: { type: 'string', default: '900' },
      probes: { type: 'string', default: '100' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const count = (name: Exclude<keyof typeof values, 'help'>) => Number(values[name]);
  await buildDashboard({ ifStale: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
    handleSIGINT: false,
  });
  try {
    const [minutes, probes] = [count('minutes'), count('probes')];
    const size = { agents: count('agents'), queues: count('queues'), height: count('height') };
    const figures = [
      ...(minutes > 0 ? await busyBoard(browser, { ...size, minutes }) : []),
      ...(probes > 0 ? await screenFreshness(browser, probes) : []),
    ];
    const rounded = (value: number) => Number(value.toPrecision(4));
    const rows = figures.map((figure) => [
      ...[figure.name, rounded(figure.value), figure.unit],
      figure.baseline ? `${rounded(figure.baseline.value)} (${figure.baseline.name})` : '',
    ]);
    console.log(textTable(['figure', 'value', 'unit', 'baseline'], rows));
  } finally {
    await browser.close();
  }
}

main().catch((error: Error) => {
  console.error(error);
  process.exitCode = 1;
});
