import { gridOf } from '../core/metrics/cells.ts';
import { counters } from '../core/metrics/counters.ts';
import { tallyOf } from '../core/metrics/tally.ts';
import type { Figure } from './figure.ts';
import { batches, folding } from './folding.ts';
import { generated, settings } from './generated.ts';
import { meteredDatabase, totalOf } from './units/metered-database.ts';

type Pattern = { name: string; count: number; perDay: number; batch: number; aim?: number };

const aimed = 10;
const timesFewer = 10;

/** 300 agents take about 20,000 contacts a day. Kinesis hands over what a window gathered: 500 is the most. */
const patterns: Pattern[] = [
  { name: '20,000 a day, 500 a batch', count: 100_000, perDay: 20_000, batch: 500, aim: aimed },
  {
    name: 'import of 1,500 a day, 500 a batch',
    count: 10_000,
    perDay: 1500,
    batch: 500,
    aim: aimed,
  },
  { name: '20,000 a day, 150 a batch', count: 20_000, perDay: 20_000, batch: 150 },
  { name: '20,000 a day, 50 a batch', count: 20_000, perDay: 20_000, batch: 50 },
  { name: '20,000 a day, 15 a batch', count: 20_000, perDay: 20_000, batch: 15 },
  { name: '20,000 a day, each alone', count: 5000, perDay: 20_000, batch: 1 },
];

/** Write units a contact, all tables, views and indexes, next to one UpdateItem per metric, view and record. */
export async function writeUnits(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const pattern of patterns) figures.push(await measure(pattern));
  return figures;
}

async function measure({ name, count, perDay, batch, aim }: Pattern): Promise<Figure> {
  const { database, meter } = meteredDatabase();
  const fold = folding(database);
  const records = generated({ count, days: Math.ceil(count / perDay) });
  let baseline = 0;
  for (const part of batches(records, batch)) {
    for (const record of part) baseline += updatesPerMetric(tallyOf(record, settings));
    await fold(part);
  }
  const parts = Object.fromEntries(
    [...meter.written]
      .sort(([, a], [, b]) => b - a)
      .map(([label, units]) => [label, units / count]),
  );
  return {
    name: `write units a contact: ${name}`,
    value: totalOf(meter.written) / count,
    unit: 'units',
    baseline: { name: 'an update per metric, view and record', value: baseline / count },
    ...(aim === undefined ? {} : { aim: { atMost: Math.min(aim, baseline / count / timesFewer) } }),
    parts: { ...parts, 'read units': meter.readUnits / count },
  };
}

const scalarCodes = new Set<string>(Object.values(counters).map(({ code }) => code));

/**
 * The usual way, at its cheapest: a unit for each count and sum (no histograms, so no percentiles) in each view, in one
 * width of interval, and nothing for the contact itself.
 */
function updatesPerMetric(tally: ReturnType<typeof tallyOf>): number {
  const metrics = Object.values(tally.counts)
    .flatMap((counts) => Object.keys(counts))
    .filter((code) => scalarCodes.has(code));
  return metrics.length * gridOf(tally).rows.length;
}
