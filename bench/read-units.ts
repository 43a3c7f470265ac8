import type { Database } from '../adapters/dynamodb/client.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import config from '../contact-center.config.ts';
import { historyQuery } from '../core/api/wire.ts';
import { history } from '../core/reports/history.ts';
import { onEmbeddedDatabase } from './engines.ts';
import type { Figure } from './figure.ts';
import { type QueueYear, queueYear, writeYear } from './queue-year.ts';
import { meteredDatabase } from './units/metered-database.ts';

const usualContactsPerDay = 200;
const rates = [50, usualContactsPerDay, 1000];
const fifty = Array.from({ length: 50 }, (_, index) => `queue-${index + 1}`);
const one = fifty.slice(0, 1);
const aimed = 80;

/** Read units and time of one year by day, for one queue and for fifty. */
export async function readUnits(): Promise<Figure[]> {
  const figures: Figure[] = [];
  const usual = queueYear(usualContactsPerDay);
  for (const perDay of rates) {
    const year = perDay === usualContactsPerDay ? usual : queueYear(perDay);
    const value = await unitsOf(year, one, one);
    const name = `read units, a year by day of one queue with ${perDay} contacts a day`;
    figures.push({ name, value, unit: 'units', aim: { atMost: aimed } });
  }
  const value = await unitsOf(usual, fifty, []);
  const name = `read units, a year by day of fifty queues with ${usualContactsPerDay} a day each`;
  figures.push({ name, value, unit: 'units', aim: { atMost: aimed * fifty.length } });
  return [...figures, ...(await times(usual))];
}

async function unitsOf(year: QueueYear, queues: string[], asked: string[]): Promise<number> {
  const { database, meter } = meteredDatabase();
  await writeYear(database, year, queues);
  meter.readUnits = 0;
  await readYear(database, asked);
  return meter.readUnits;
}

function times(year: QueueYear): Promise<Figure[]> {
  return onEmbeddedDatabase(async (database) => {
    await writeYear(database, year, fifty);
    const ofOne = await milliseconds(() => readYear(database, one));
    const ofFifty = await milliseconds(() => readYear(database, []));
    const what = `with ${usualContactsPerDay} a day each, embedded engine`;
    return [
      { name: `time, a year by day of one queue ${what}`, value: ofOne, unit: 'ms' },
      { name: `time, a year by day of fifty queues ${what}`, value: ofFifty, unit: 'ms' },
    ];
  });
}

/** What the API does for such a page; all queues when none are named. */
async function readYear(database: Database, queues: string[]): Promise<void> {
  const query = historyQuery.parse({
    from: '2026-03-02',
    to: '2027-03-01',
    interval: 'day',
    groupBy: 'queue',
    ...(queues.length === 0 ? {} : { queues: queues.join(',') }),
  });
  const answer = await history(query, dynamoReader(database), config);
  if (!answer.ok) throw new Error(answer.problem.detail);
  const groups = answer.value.groups.length;
  if (groups !== (queues.length || fifty.length)) throw new Error(`${groups} queues were read`);
}

async function milliseconds(work: () => Promise<void>): Promise<number> {
  const tries: number[] = [];
  for (let attempt = 0; attempt < 3; attempt++) {
    const start = performance.now();
    await work();
    tries.push(performance.now() - start);
  }
  return Math.min(...tries);
}
