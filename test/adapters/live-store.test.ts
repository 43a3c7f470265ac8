import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { centerItems } from '../../adapters/dynamodb/center-items.ts';
import { liveStore } from '../../adapters/dynamodb/live-store.ts';
import { agentEventBatch } from '../../adapters/kinesis/agent-event-batch.ts';
import { applyContactEvent } from '../../core/live/apply-contact-event.ts';
import type { LiveItem } from '../../core/live/live-item.ts';
import type { LiveStore } from '../../core/live/live-ports.ts';
import { trackContact } from '../../core/live/track-contact.ts';
import { liveStateOf, newsOf } from '../core/live/live-state-of.ts';
import { agentEvent, morning } from '../fixtures/agent-events.ts';
import { answeredCall } from '../fixtures/contact-events.ts';
import { kinesisRecord } from '../fixtures/deliveries.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let engines: TestDatabase;
let store: LiveStore;
const history = {
  activity: { change: async () => {} },
  catalogue: { note: async () => {} },
  timeZone: 'Europe/Madrid',
};

async function emptyStore() {
  const database = await engines.emptyTables();
  const table = database.tables.center;
  return liveStore(database, { items: centerItems(database, table), table });
}

beforeAll(async () => {
  engines = await startTestDatabase();
});
afterAll(() => engines.stop());
beforeEach(async () => {
  store = await emptyStore();
});

const byName = (items: LiveItem[]) =>
  items.map((item) => JSON.stringify(item)).toSorted((one, other) => (one < other ? -1 : 1));

test('the state is nothing at first, and then what events make of it', async () => {
  expect(await store.items()).toEqual([]);
  const agents = [agentEvent(), agentEvent({ agent: 'bea', at: 5 })];
  const records = agents.map((event, index) => kinesisRecord(JSON.stringify(event), index));
  expect(await agentEventBatch(records, [{ ...history, store, told: (event) => event }])).toEqual({
    ...{ failedFrom: null, folded: 2, unreadable: 0 },
  });
  const [initiated] = answeredCall('c-1');
  await trackContact(newsOf(initiated), store, morning);
  expect(byName(await store.items())).toEqual(
    byName(liveStateOf({ agents, contacts: [initiated] })),
  );
});

test('events of one contact side by side, in any order and repeated, end as in order', async () => {
  const delivery = fc.shuffledSubarray([...answeredCall('c-1'), ...answeredCall('c-1')], {
    minLength: 10,
  });
  for (const events of fc.sample(
    delivery.map((all) => all.slice(0, 7)),
    5,
  )) {
    const fresh = await emptyStore();
    await Promise.all(events.map((event) => trackContact(newsOf(event), fresh, morning + 120)));
    const expected = events
      .map(newsOf)
      .toSorted((one, other) => one.sentAt - other.sentAt)
      .reduce<ReturnType<typeof applyContactEvent> | undefined>(applyContactEvent, undefined);
    expect(await fresh.items()).toEqual([expected]);
  }
});

test('more than a page of items is read whole', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `c-${index}`);
  const long = 'x'.repeat(30_000);
  for (const contactId of names)
    await store.changeContact(contactId, () => ({
      ...newsOf(answeredCall(contactId)[0]).facts,
      initiationMethod: long,
    }));
  expect(await store.items()).toHaveLength(60);
});

test('a contact is forgotten, and only that', async () => {
  for (const id of ['c-1', 'c-2'])
    await trackContact(newsOf(answeredCall(id)[3]), store, morning + 90);
  await store.forgetContact('c-1');
  await store.forgetContact('c-1');
  expect(await store.items()).toMatchObject([{ contactId: 'c-2', endedAt: morning + 90 }]);
});

test('figures are those of the latest reconciliation', async () => {
  const figures = (at: number) => ({ kind: 'figures' as const, at, queues: [] });
  for (const at of [20, 30, 10]) await store.saveFigures(figures(at));
  expect(await store.items()).toEqual([figures(30)]);
});
