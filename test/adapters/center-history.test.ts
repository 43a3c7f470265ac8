import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { callbackStore } from '../../adapters/dynamodb/callback-store.ts';
import { centerHistory } from '../../adapters/dynamodb/center-history.ts';
import { type CenterItems, centerItems } from '../../adapters/dynamodb/center-items.ts';
import type { Database } from '../../adapters/dynamodb/client.ts';
import { closureStore } from '../../adapters/dynamodb/closure-store.ts';
import { dynamoReader } from '../../adapters/dynamodb/reader.ts';
import { processBatch } from '../../adapters/kinesis/process-batch.ts';
import type { CenterHistory } from '../../core/callbacks/center-history.ts';
import { listSlots } from '../../core/callbacks/list-callbacks.ts';
import { offerCallback } from '../../core/callbacks/offer-callback.ts';
import { requestCallback } from '../../core/callbacks/request-callback.ts';
import { at, center } from '../core/callbacks/center.ts';
import { memoryDesk } from '../core/callbacks/memory-desk.ts';
import { call } from '../fixtures/contact-records.ts';
import { kinesisRecord } from '../fixtures/deliveries.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';
import { openPipeline } from '../pipeline/fold-stream.ts';

const now = at('2026-11-23T10:00:00Z');
const noon = at('2026-11-24T11:00:00Z');
const one = at('2026-11-24T12:00:00Z');
const weeks = [17, 10, 3].map((day) => at(`2026-11-${String(day).padStart(2, '0')}T11:00:00Z`));

let engines: TestDatabase;
let database: Database;
let items: CenterItems;
let history: CenterHistory;
/** Read units of the figures, and how often they were asked for. */
let read = { units: 0, queries: 0 };

beforeAll(async () => {
  engines = await startTestDatabase();
});
afterAll(() => engines.stop());
beforeEach(async () => {
  const made = await engines.emptyTables();
  database = made;
  items = centerItems(database, made.tables.center);
  history = centerHistory(dynamoReader(counted(made)), items);
});

/** The database, with what its queries of the figures cost written down. */
function counted(made: Database): Database {
  read = { units: 0, queries: 0 };
  made.client.middlewareStack.add(
    (next) => async (args) => {
      const input = args.input as { TableName?: string; ReturnConsumedCapacity?: string };
      if (input.TableName !== made.tables.metrics) return next(args);
      input.ReturnConsumedCapacity = 'TOTAL';
      const done = await next(args);
      const { ConsumedCapacity } = done.output as { ConsumedCapacity?: { CapacityUnits?: number } };
      read.queries += 1;
      read.units += ConsumedCapacity?.CapacityUnits ?? 0;
      return done;
    },
    { step: 'initialize', priority: 'high' },
  );
  return made;
}

/** On three Tuesdays at noon so many calls of ten minutes, evenly over the half hour. */
async function noons(callsEach: number, more: Parameters<typeof call>[0] = {}) {
  const records = weeks.flatMap((start, week) =>
    Array.from({ length: callsEach }, (_, n) =>
      call({
        id: `${more.channel ?? ''}${week}-${n}`,
        queue: 'Sales',
        initiated: start + Math.floor((n * 1800) / callsEach),
        interactionSeconds: 600,
        afterContactWorkSeconds: 0,
        ...more,
      }),
    ),
  );
  const stream = records.map((record, index) => kinesisRecord(JSON.stringify(record), index));
  await processBatch(stream, openPipeline(database));
}

const desk = () => {
  const memory = memoryDesk(staffed, now).desk();
  return { ...memory, store: callbackStore(items, 10), history };
};
/** Sales' own team of four: 0.95 · 7.5 / 8 of them, 3.56, are at work. */
const staffed = {
  ...center(),
  agentGroups: [{ name: 'Sales', agents: 4, queues: ['Sales'] }],
};
const request = (n: number, slot = noon) =>
  requestCallback(
    {
      ...{ contactId: `contact-${n}`, number: `+3460000000${n}`, reason: '', queue: 'Sales' },
      ...{ slot, language: 'en', attributes: {}, during: null },
    },
    desk(),
  );
const placesAt = async (slot: number) =>
  (await listSlots('Sales', desk())).places.find((place) => place.at === slot);

describe('what a queue had to do', () => {
  test('comes from its cells, calls and what is written apart', async () => {
    await noons(2);
    await noons(1, { channel: 'CHAT' });
    const { quarters, since, handleSeconds } = await history.load('Sales', now);
    expect([since, handleSeconds]).toEqual([weeks[2], 600]);
    const first = weeks[0] as number;
    expect(quarters.get(first)).toEqual({
      ...{ arrivals: 1, handled: 1, handleSeconds: 600, writtenSeconds: 600 },
    });
    expect(quarters.get(first + 900)).toMatchObject({ arrivals: 1 });
    expect((await history.load('Support', now)).quarters.size).toBe(0);
  });

  test('callbacks that we rang are no arrivals', async () => {
    await noons(1, { more: { InitiationMethod: 'API' } });
    const { quarters } = await history.load('Sales', now);
    expect(quarters.get(weeks[0] as number)).toMatchObject({ arrivals: 0, handled: 1 });
  });

  test('is read once an hour, for few units', async () => {
    await noons(10);
    read = { units: 0, queries: 0 };
    await history.load('Sales', now);
    const { queries, units } = read;
    expect(units).toBeGreaterThan(0);
    // Four channels, six weeks: a query each, and the catalogue's; most find nothing and cost half a unit.
    expect(queries).toBe(25);
    expect(units).toBeLessThan(20);
    await history.load('Sales', now + 3599);
    expect(read.queries).toBe(queries);
    await history.load('Sales', now + 3600);
    expect(read.queries).toBeGreaterThan(queries);
  });

  test('closures of queues count, those of lines and messages don’t', async () => {
    const closures = closureStore(items);
    const closure = {
      from: '2026-11-10T10:00:00Z',
      to: '2026-11-10T12:00:00Z',
      by: 'ana',
      text: {},
    };
    await closures.put({ ...closure, id: 'a', kind: 'closure', queues: ['Sales'] }, 1);
    await closures.put({ ...closure, id: 'b', kind: 'closure', lines: ['+34910000001'] }, 1);
    await closures.put({ ...closure, id: 'c', kind: 'emergency' }, 1);
    const [from, to] = [at(closure.from), at(closure.to)];
    expect(await history.closings(from)).toEqual([{ queues: ['Sales'], from, to }]);
    expect(await history.closings(to)).toEqual([]);
  });
});

describe('slots of a busy hour', () => {
  // Three calls of ten minutes in half an hour are one erlang. Three agents answer 91 % within 20 s, two 68 %. So 0.56 of 3.56 are
  // left, which is one callback of ten minutes.
  beforeEach(() => noons(3));

  test('take what the forecast leaves, others as many as configured', async () => {
    expect(await placesAt(noon)).toEqual({ at: noon, capacity: 1, taken: 0, why: 'forecast' });
    expect(await placesAt(one)).toEqual({ at: one, capacity: 2, taken: 0, why: 'limit' });
    const monday = at('2026-11-23T12:00:00Z');
    expect(await placesAt(monday)).toMatchObject({ capacity: 2, why: 'limit' });
  });

  test('of many callers at once one gets the last place', async () => {
    const answers = await Promise.all([1, 2, 3, 4, 5].map((n) => request(n)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.problem.code]))).toEqual(
      Array(4).fill('slot-taken'),
    );
    expect(await placesAt(noon)).toMatchObject({ capacity: 1, taken: 1 });
    expect((await listSlots('Sales', desk())).slots).not.toContain(noon);
    const customer = { customerId: null, numbers: ['+34600000009'] };
    const question = { queue: 'Sales', reason: '', customer, waitSeconds: null };
    expect((await offerCallback({ ...question, during: null }, desk())).slots).not.toContain(noon);
  });

  test('a promise stands when the forecast falls below it', async () => {
    await request(1, one);
    await request(2, one);
    const busy = weeks.map((start) => start + 3600);
    const records = busy.flatMap((start, week) =>
      Array.from({ length: 6 }, (_, n) =>
        call({
          ...{ id: `late-${week}-${n}`, queue: 'Sales', interactionSeconds: 600 },
          initiated: start + n * 60,
        }),
      ),
    );
    const stream = records.map((record, index) =>
      kinesisRecord(JSON.stringify(record), 100 + index),
    );
    await processBatch(stream, openPipeline(database));
    history = centerHistory(dynamoReader(database), items);
    expect(await placesAt(one)).toEqual({ at: one, capacity: 0, taken: 2, why: 'forecast' });
    expect(await request(1, one)).toMatchObject({ ok: true, value: { slot: one } });
    expect(await request(3, one)).toMatchObject({ ok: false, problem: { code: 'slot-taken' } });
  });
});
