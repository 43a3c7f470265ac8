import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packDay, unpackDay } from '../../adapters/dynamodb/activity-codec.ts';
import { activityStore } from '../../adapters/dynamodb/activity-store.ts';
import { centerItems } from '../../adapters/dynamodb/center-items.ts';
import type { ActivityDay } from '../../core/activity/activity-day.ts';
import { recordActivity } from '../../core/activity/record-activity.ts';
import { agentEvent, morning } from '../fixtures/agent-events.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let engines: TestDatabase;
beforeAll(async () => {
  engines = await startTestDatabase();
});
afterAll(() => engines.stop());

async function emptyStore() {
  const database = await engines.emptyTables();
  const table = database.tables.center;
  return activityStore(database, { items: centerItems(database, table), table }, 30);
}

const events = ['ana', 'bea', 'cas'].flatMap((agent) =>
  Array.from({ length: 12 }, (_, index) =>
    agentEvent({
      ...{ agent, at: index * 60, id: `${agent}-${index}` },
      status: index % 3 === 0 ? 'Lunch' : 'Available',
    }),
  ),
);

test('batches side by side, repeated and in any order, end in the same days', async () => {
  const once = await emptyStore();
  await recordActivity(events, once, 'UTC');
  const expected = await once.read('2026-03-02', null);
  expect(expected.map(({ agent }) => agent)).toEqual(['ana', 'bea', 'cas']);
  for (const shuffled of fc.sample(fc.shuffledSubarray([...events, ...events], { minLength: 72 }), {
    numRuns: 3,
    seed: 7,
  })) {
    const store = await emptyStore();
    const batches = [0, 1, 2, 3].map((part) => shuffled.slice(part * 18, part * 18 + 18));
    await Promise.all(batches.map((batch) => recordActivity(batch, store, 'UTC')));
    expect(await store.read('2026-03-02', null)).toEqual(expected);
    expect(await store.read('2026-03-02', ['bea', 'dan'])).toEqual([expected[1]]);
    expect(await store.read('2026-03-03', null)).toEqual([]);
  }
});

test('a day of many agents is read whole, past the megabyte of a page', async () => {
  const store = await emptyStore();
  const busy = Array.from({ length: 150 }, (_, index) => ({
    ...{ at: morning + index, missed: 0, rejected: 0 },
    from: { activity: 'available' as const, status: '' },
    to: { activity: 'custom' as const, status: `${'long name '.repeat(600)}${index}` },
  }));
  const heard = { from: morning, to: morning + 900 };
  for (const agent of ['ana', 'bea', 'cas', 'dan', 'eva'])
    await store.change('2026-03-02', agent, () => ({
      ...{ agent, name: agent, heard, standing: null, changes: busy.slice(0, 50) },
    }));
  expect(await store.read('2026-03-02', null)).toHaveLength(5);
});

const state = fc.constantFrom<ActivityDay['changes'][number]['from']>(
  { activity: 'available', status: '' },
  { activity: 'on-contact', status: '' },
  { activity: 'custom', status: 'Lunch, and more' },
);
const change = fc.record({
  ...{ at: fc.integer({ min: 0, max: 86_399_999 }).map((ms) => morning + ms / 1000) },
  ...{ from: state, to: state, missed: fc.nat(2), rejected: fc.nat(2) },
});

test('what is packed is unpacked to the millisecond, in about ten bytes a change', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), fc.option(state), (some, standing) => {
      const changes = some.toSorted((one, other) => one.at - other.at);
      const heard = { from: morning, to: morning + 300 };
      const day: ActivityDay = { agent: 'ana', name: 'Ana', heard, standing, changes };
      expect(unpackDay(packDay(day))).toEqual(day);
      expect(packDay(day).changes.length).toBeLessThanOrEqual(changes.length * 16);
    }),
  );
});
