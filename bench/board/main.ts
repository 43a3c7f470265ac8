import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { textTable } from '../../local/commands/text-table.ts';
import { buildDashboard } from '../../scripts/build-dashboard.mjs';
import { busyBoard } from './busy-board.ts';

const usage = `Usage: npm run bench:board -- [--minutes 10] [--agents 500] [--queues 50]

Measures in Chromium (CHROMIUM_PATH or /usr/bin/chromium) what the board costs with so many agents and queues and one change a
second: work of the page's main thread, and what it holds from the second minute to the last.`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      agents: { type: 'string', default: '500' },
      queues: { type: 'string', default: '50' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(usage);
  const [minutes, agents, queues] = [values.minutes, values.agents, values.queues].map(Number) as [
    number,
    number,
    number,
  ];
  await buildDashboard({ ifStale: true });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const figures = await busyBoard(browser, { minutes, agents, queues });
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
