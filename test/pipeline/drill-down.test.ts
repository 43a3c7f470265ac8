import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dynamoReader } from '../../adapters/dynamodb/reader.ts';
import config from '../../contact-center.config.ts';
import type { ContactRow } from '../../core/api/wire.ts';
import { usualThresholds } from '../../core/metrics/histogram.ts';
import type { Metric } from '../../core/metrics/metric.ts';
import { type MetricName, metricNames, metrics } from '../../core/metrics/metrics.ts';
import type { Reader } from '../../core/pipeline/reader.ts';
import { countedContacts } from '../../core/reports/contact-total.ts';
import { type ContactsQuery, contacts } from '../../core/reports/contacts.ts';
import { history } from '../../core/reports/history.ts';
import { spanOfDays } from '../../core/time/interval.ts';
import { randomRecord, randomShape, windows } from '../fixtures/random-contacts.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';
import { type Delivered, deliver } from './deliver.ts';

let engines: TestDatabase;
let reader: Reader;
let database: Awaited<ReturnType<TestDatabase['emptyTables']>>;
const plain: Delivered = { order: [0], faults: [], cuts: [] };

/** Enough contacts that most metrics count some: many of them end on another day than they were queued or answered. */
beforeAll(async () => {
  engines = await startTestDatabase();
  const shapes = fc.sample(
    randomShape.map((shape) => ({ ...shape, window: windows[0], unfinished: false })),
    { numRuns: 90, seed: 20_260_329 },
  );
  const lines = shapes.map((shape, index) => JSON.stringify(randomRecord(`c${index}`, shape, 60)));
  database = await engines.emptyTables();
  await deliver(lines, database, plain);
  reader = dynamoReader(database);
});
afterAll(() => engines.stop());

type Filters = { queues?: string[]; agents?: string[]; channels?: ContactsQuery['channels'] };

/** All pages of a list; how many there were. */
async function listOf(query: Omit<ContactsQuery, 'cursor'>) {
  const rows: ContactRow[] = [];
  let cursor: string | undefined;
  do {
    const page = await contacts({ ...query, ...(cursor ? { cursor } : {}) }, reader, config);
    if (!page.ok) throw new Error(page.problem.detail);
    expect(page.value.contacts.length).toBeLessThanOrEqual(query.limit);
    rows.push(...page.value.contacts);
    cursor = page.value.cursor ?? undefined;
  } while (cursor);
  return rows;
}

/** What the first of several pages says of all. */
async function totalOf(query: Omit<ContactsQuery, 'cursor'>) {
  const page = await countedContacts({ ...query, limit: 1 }, reader, config);
  if (!page.ok) throw new Error(page.problem.detail);
  return page.value.total;
}

async function figureOf(day: string, timeZone: string, thresholdSeconds: number, filters: Filters) {
  const query = { from: day, to: day, interval: 'day', groupBy: 'none' } as const;
  const answer = await history(
    { ...query, timeZone, thresholdSeconds, ...filters },
    reader,
    config,
  );
  if (!answer.ok) throw new Error(answer.problem.detail);
  return answer.value.totals as Record<MetricName, number | null>;
}

function expectAgreement(name: MetricName, figure: number | null, rows: ContactRow[]) {
  const { unit } = metrics[name] as Metric;
  expect(new Set(rows.map(({ contactId }) => contactId)).size, name).toBe(rows.length);
  if (unit === 'count' && name !== 'averageHolds') expect(rows.length, name).toBe(figure);
  if (figure === null) expect(rows, name).toEqual([]);
  if (unit !== 'share' || figure === null) return;
  const counted = rows.filter((row) => row.counted).length;
  expect(counted / rows.length, name).toBe(figure);
}

const scopes: Filters[] = [
  {},
  { queues: ['sales'] },
  { queues: ['support', '-'], channels: ['VOICE', 'CHAT'] },
  { agents: ['ana', 'cai'] },
  { agents: ['bea'], queues: ['billing', 'sales'] },
];
const days = ['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31'];

test('every figure opens to exactly the contacts that it counts, by any scope, day and zone', async () => {
  const question = fc.record({
    scope: fc.constantFrom(...scopes),
    day: fc.constantFrom(...days),
    zone: fc.constantFrom(config.timeZone, 'America/New_York', 'Asia/Kathmandu'),
    threshold: fc.constantFrom(...usualThresholds),
    names: fc.subarray(metricNames, { minLength: 6, maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(question, async ({ scope, day, zone, threshold, names }) => {
      const figures = await figureOf(day, zone, threshold, scope);
      const asked = { ...spanOfDays(day, day, zone), thresholdSeconds: threshold, limit: 500 };
      for (const metric of names) {
        const query = { ...asked, ...scope, metric };
        const rows = await listOf(query);
        expectAgreement(metric, figures[metric], rows);
        expect(await totalOf(query), metric).toBe(rows.length);
      }
    }),
    { numRuns: Number(process.env.DRILL_RUNS ?? 12), endOnFailure: true },
  );
});

test('a list of which counters don’t tell the length says so, and the pages after the first say nothing of it', async () => {
  const span = spanOfDays('2026-03-28', '2026-03-31', config.timeZone);
  const elsewhere = spanOfDays('2026-03-28', '2026-03-31', 'Asia/Kathmandu');
  const query = { ...span, metric: 'averageHandleTime', limit: 500 };
  expect(await totalOf({ ...query, atLeastSeconds: 1 })).toBeNull();
  expect(await totalOf({ ...query, ...elsewhere })).toBeNull();
  expect(await totalOf({ ...query, from: span.from + 1 })).toBeNull();
  const first = await countedContacts({ ...query, limit: 1 }, reader, config);
  const cursor = first.ok ? first.value.cursor : null;
  const second = await countedContacts(
    { ...query, limit: 1, cursor: cursor ?? '' },
    reader,
    config,
  );
  expect(second).toMatchObject({ ok: true, value: { total: null } });
  const rows = await listOf(query);
  expect(first).toMatchObject({ value: { total: rows.length } });
});

test('contacts that were queued or answered on a day and ended on a later one are in that day’s lists', async () => {
  for (const metric of ['contactsQueuedByEnqueue', 'contactsHandledByConnectedToAgent'] as const) {
    let late = 0;
    for (const day of days) {
      const span = spanOfDays(day, day, 'UTC');
      for (const scope of scopes) {
        const figure = (await figureOf(day, 'UTC', 20, scope))[metric];
        const rows = await listOf({ ...span, ...scope, metric, limit: 500 });
        expect(rows.length, `${metric} on ${day}`).toBe(figure);
        late += rows.filter(({ disconnectedAt }) => (disconnectedAt ?? 0) >= span.to).length;
      }
    }
    expect(late, metric).toBeGreaterThan(0);
  }
});

test('small pages hold the same contacts in the same order as one large page, each once', async () => {
  const span = spanOfDays('2026-03-28', '2026-03-31', config.timeZone);
  for (const metric of ['contactsCreated', 'contactsQueuedByEnqueue'] as const)
    for (const scope of scopes) {
      const query = { ...span, ...scope, metric };
      const whole = await listOf({ ...query, limit: 500 });
      expect(new Set(whole.map(({ contactId }) => contactId)).size).toBe(whole.length);
      expect(await listOf({ ...query, limit: 7 })).toEqual(whole);
      if (metric !== 'contactsCreated') continue;
      const ends = whole.map(({ disconnectedAt }) => disconnectedAt ?? 0);
      expect(ends).toEqual(ends.toSorted((a, b) => b - a));
    }
});

test('contacts by name are read a hundred at a time; those that are not there are left out', async () => {
  const ids = Array.from({ length: 150 }, (_, index) => `c${index}`);
  let requests = 0;
  database.client.middlewareStack.add(
    (next) => (args) => {
      requests++;
      return next(args);
    },
    { step: 'initialize', name: 'count' },
  );
  const found = await reader.contactsNamed([...ids, 'c0']);
  database.client.middlewareStack.remove('count');
  expect(requests).toBe(2);
  expect(found.length).toBeGreaterThan(80);
  expect(new Set(found.map(({ contactId }) => contactId)).size).toBe(found.length);
  for (const { contactId, tally } of found.slice(0, 5))
    expect(tally).toEqual((await reader.contact(contactId))?.tally);
});
