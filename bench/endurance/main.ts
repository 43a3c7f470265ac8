import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addDays, type Day, dayOf } from '../../core/time/zone.ts';
import { textTable } from '../../local/commands/text-table.ts';
import { Random } from '../../simulator/random.ts';
import { check } from './check.ts';
import { drain } from './drain.ts';
import { JournalWatch } from './journal.ts';
import { longRun } from './long-run.ts';
import { Product } from './product.ts';

const usage = `Usage: npm run endurance -- [options]

Runs the product in a directory of its own at many times the pace, kills and stops it at random moments, sends agents off, lets
functions fail, and checks from outside: no contact lost or counted twice, no callback missed or doubled, the audit clean.
--hours N     of the center (default: 24)
--minutes N   at most, of the wall, before it drains and checks (default: as many as it takes)
--speed N     center seconds a second, 1 to 60 (default: 60)
--seed N      of what happens when (default: 1)
--faults N    share of function invocations that fail (default: 0.02)
--from INSTANT  begins then (default: the next Monday, 5:00 UTC)
--keep        keeps the directory`;

const options = {
  hours: { type: 'string', default: '24' },
  minutes: { type: 'string', default: 'Infinity' },
  speed: { type: 'string', default: '60' },
  seed: { type: 'string', default: '1' },
  faults: { type: 'string', default: '0.02' },
  from: { type: 'string', default: `${nextMonday()}T05:00Z` },
  keep: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/** A day with all there is, and ahead of the wall: a center never goes back. */
function nextMonday(): Day {
  const today = dayOf(Date.now() / 1000, 'UTC');
  return addDays(today, 7 - ((new Date(today).getUTCDay() + 6) % 7));
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const directory = await mkdtemp(join(tmpdir(), 'endurance-'));
  const product = new Product(directory, Number(values.speed));
  const journal = new JournalWatch(directory);
  const say = (text: string) => console.error(text);
  say(directory);
  try {
    const startMs = Date.parse(values.from);
    await journal.sleepUntil(startMs);
    const since = performance.now();
    const happened = await longRun({
      ...{ product, journal, say },
      random: Random.named(`endurance/${values.seed}`),
      speed: Number(values.speed),
      untilMs: startMs + Number(values.hours) * 3_600_000,
      atLatest: since + Number(values.minutes) * 60_000,
      faultRate: Number(values.faults),
    });
    const minutes = ((performance.now() - since) / 60_000).toFixed(1);
    const hours = ((journal.lastMs - startMs) / 3_600_000).toFixed(1);
    const running = await drain({ product, journal, say });
    const { faults, figures } = await check({
      ...{ running, journal, product, from: values.from.slice(0, 10) },
    });
    const { keep: _, help: __, ...settings } = values;
    const table = { ...settings, hours, minutes, ...happened, ...figures };
    console.log(textTable(['', ''], Object.entries(table)));
    for (const fault of faults) console.log(`FAULT ${fault}`);
    console.log(faults.length === 0 ? 'Nothing is wrong.' : `${faults.length} faults.`);
    return faults.length === 0 ? 0 : 1;
  } finally {
    journal.stop();
    await product.stop();
    if (!values.keep) await rm(directory, { recursive: true, force: true });
  }
}

process.exitCode = await main();
