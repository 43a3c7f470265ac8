import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Database } from '../../adapters/dynamodb/client.ts';
import { pushedSnapshot } from '../../adapters/dynamodb/pushed-snapshot.ts';
import { ItemRefused } from '../../adapters/dynamodb/store-failure.ts';
import { snapshotOf } from '../../core/live/snapshot-of.ts';
import { liveStateOf } from '../core/live/live-state-of.ts';
import { agentEvent, morning } from '../fixtures/agent-events.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let engines: TestDatabase;
let database: Database & { tables: { center: string } };
beforeAll(async () => {
  engines = await startTestDatabase();
});
afterAll(() => engines.stop());
beforeEach(async () => {
  database = await engines.emptyTables();
});

const center = (agents: number, at: number) =>
  snapshotOf(
    liveStateOf({
      agents: Array.from({ length: agents }, (_, id) => agentEvent({ agent: `agent-${id}`, at })),
    }),
    morning + at,
  );

test('the newest snapshot comes back as it was, and no older one takes its place', async () => {
  const pushed = pushedSnapshot(database, database.tables.center);
  expect(await pushed.load()).toBeNull();
  await pushed.save(center(3, 60));
  await pushed.save(center(2, 50));
  expect(await pushed.load()).toEqual(center(3, 60));
  await pushed.save(center(1, 70));
  expect(await pushed.load()).toEqual(center(1, 70));
});

test('a center of 500 agents fits into one item many times over', async () => {
  const pushed = pushedSnapshot(database, database.tables.center);
  await pushed.save(center(500, 60));
  expect((await pushed.load())?.agents).toHaveLength(500);
});

test('what no item can hold is refused by name', async () => {
  const noise = () => Array.from({ length: 300 }, () => Math.random().toString(36)).join('');
  const huge = center(0, 60);
  huge.contacts = Array.from({ length: 200 }, (_, id) => ({
    ...{ contactId: `${id}`, channel: 'VOICE', initiationMethod: noise(), phase: 'flow' as const },
    ...{ since: 0, initiatedAt: null, queue: null, enqueuedAt: null, agent: null },
    ...{ state: null, paused: false },
  }));
  const saving = pushedSnapshot(database, database.tables.center).save(huge);
  await expect(saving).rejects.toThrow(ItemRefused);
});
