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
const queues = [
  { perDay: 50, channels: 'calls' },
  { perDay: usualContactsPerDay, channels: 'calls' },
  { perDay: 1000, channels: 'calls' },
  { perDay: usualContactsPerDay, channels: 'all channels' },
  { perDay: 1000, channels: 'all channels' },
] as const;
/** Ids as long as Connect's. */
const fifty = Array.from(
  { length: 50 },
  (_, index) => `00000000-0000-4000-8000-0000000000${String(index).padStart(2, '0')}`,
);
const one = fifty.slice(0, 1);
const aimed = 80;
/** As many as the page shows. */
const shown =
  'contactsQueued,contactsHandled,abandonmentRate,averageQueueAnswerTime,serviceLevel,averageHandleTime';

/** Read units and time of one year by day, for one queue and for fifty. */
export async function readUnits(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { perDay, channels } of queues) {
    const value = await unitsOf(queueYear(perDay, channels), one, one);
    const name = `read units, a year by day of one queue, ${perDay} contacts a day, ${channels}`;
    figures.push({ name, value, unit: 'units', aim: { atMost: aimed } });
  }
  const usual = queueYear(usualContactsPerDay, 'calls');
  const value = await unitsOf(usual, fifty, []);
  const name = `read units, a year by day of fifty queues, ${usualContactsPerDay} calls a day each`;
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
    return [
      { name: 'time, that year of one queue, embedded engine', value: ofOne, unit: 'ms' },
      { name: 'time, that year of fifty queues, embedded engine', value: ofFifty, unit: 'ms' },
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
    metrics: shown,
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
