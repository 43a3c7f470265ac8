import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { callbackStore } from '../../adapters/dynamodb/callback-store.ts';
import { type CenterItems, centerItems } from '../../adapters/dynamodb/center-items.ts';
import { type Callback, closedAs } from '../../core/callbacks/callback.ts';
import type { CallbackStore } from '../../core/callbacks/callback-desk.ts';
import { placeCallback } from '../../core/callbacks/place-callback.ts';
import { requestCallback } from '../../core/callbacks/request-callback.ts';
import { at, center } from '../core/callbacks/center.ts';
import { memoryDesk } from '../core/callbacks/memory-desk.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let engines: TestDatabase;
let items: CenterItems;
let store: CallbackStore;

beforeAll(async () => {
  engines = await startTestDatabase();
});
afterAll(() => engines.stop());
beforeEach(async () => {
  const database = await engines.emptyTables();
  items = centerItems(database, database.tables.center);
  store = callbackStore(items, 10);
});

const noon = at('2026-11-23T11:00:00Z');
const callback = (id: string, change: Partial<Callback> = {}): Callback => ({
  ...{ id, number: '+34600000001', reason: 'invoice', queue: 'Sales', language: 'ro' },
  ...{ contactId: 'contact', requestedAt: noon - 3600, state: 'scheduled', slot: noon },
  ...{
    movingTo: null,
    lookAt: noon,
    attempts: [],
    attributes: { a: 'ș' },
    closed: null,
    ...change,
  },
});
const ids = (callbacks: Callback[]) => callbacks.map(({ id }) => id);

describe('the store of callbacks', () => {
  test('reads what was written, and lets one of two writers through', async () => {
    expect(await store.callback('a')).toBeUndefined();
    expect(await store.putCallback(callback('a'), 1)).toBe(true);
    expect(await store.putCallback(callback('a', { state: 'queued' }), 1)).toBe(false);
    expect(await store.callback('a')).toEqual({ value: callback('a'), version: 1 });
    expect(await store.putCallback(callback('a', { state: 'attempted' }), 2)).toBe(true);
    expect((await store.callback('a'))?.value.state).toBe('attempted');
  });

  test('keeps customers and promises, each under its version', async () => {
    expect(await store.customer('+34600000001')).toBeUndefined();
    expect(await store.putCustomer('+34600000001', { invoice: 'a' }, 1)).toBe(true);
    expect(await store.putCustomer('+34600000001', { invoice: 'b' }, 1)).toBe(false);
    expect(await store.customer('+34600000001')).toEqual({ value: { invoice: 'a' }, version: 1 });
    const promises = { [noon]: ['a'] };
    expect(await store.putPromises('Sales', '2026-11-23', promises, 1)).toBe(true);
    expect(await store.putPromises('Sales', '2026-11-23', {}, 1)).toBe(false);
    expect(await store.promises('Sales', '2026-11-23')).toEqual({ value: promises, version: 1 });
    expect(await store.promises('Support', '2026-11-23')).toBeUndefined();
    const item = await items.get('callback|slots|Sales', '2026-11-23');
    expect(item?.expiresAt).toBe(at('2026-11-26T00:00:00Z'));
  });

  test('has a customer’s numbers and id, however long, in places of their own', async () => {
    const id = `id ${'ș'.repeat(2000)}`;
    for (const name of ['+34600000001', id, 'id +34600000001'])
      expect(await store.putCustomer(name, { invoice: name }, 1)).toBe(true);
    expect((await store.customer(id))?.value).toEqual({ invoice: id });
    expect((await items.get('callback|customer', '+34600000001'))?.document).toEqual({
      invoice: '+34600000001',
    });
  });

  test('of a known customer’s calls from several numbers at once one is promised', async () => {
    const { desk } = memoryDesk(center(), at('2026-11-23T10:00:00Z'));
    const request = (n: number) =>
      requestCallback(
        {
          ...{ contactId: `contact-${n}`, number: `+3460000000${n}`, reason: 'invoice' },
          customer: { customerId: '7', numbers: [`+3460000001${n}`] },
          ...{ queue: 'Sales', slot: noon, language: 'en', attributes: {}, during: null },
        },
        { ...desk(), store },
      );
    const answers = await Promise.all([1, 2, 3, 4].map(request));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await store.open()).toHaveLength(1);
  });

  test('lists what is open by when it is to be looked at', async () => {
    await store.putCallback(callback('late', { lookAt: noon + 1 }), 1);
    await store.putCallback(callback('first', { lookAt: noon - 1 }), 1);
    await store.putCallback(callback('now'), 1);
    expect(ids(await store.open())).toEqual(['first', 'now', 'late']);
    expect(ids(await store.open(noon + 1))).toEqual(['first', 'now']);
  });

  test('lists what is closed by its time, without refused requests, and forgets it later', async () => {
    for (const id of ['done', 'refused', 'queued']) await store.putCallback(callback(id), 1);
    await store.putCallback(closedAs(callback('done'), 'reached', noon + 60), 2);
    await store.putCallback(closedAs(callback('refused'), 'already-open', noon, null), 2);
    const queued = callback('queued', { slot: null });
    await store.putCallback(closedAs(queued, 'reached', noon), 2);
    expect(ids(await store.open())).toEqual([]);
    expect(ids(await store.closed(noon, noon + 1))).toEqual(['done']);
    expect(ids(await store.closed(noon - 3600, noon))).toEqual(['queued']);
    expect((await items.get('callback', 'done'))?.expiresAt).toBe(noon + 60 + 10 * 86_400);
  });

  test('of many functions at once one makes the call', async () => {
    const { world, desk } = memoryDesk(center(), at('2026-11-23T10:00:00Z'));
    const stored = () => ({ ...desk(), store });
    const request = (n: number) =>
      requestCallback(
        {
          ...{ contactId: `contact-${n % 2}`, number: '+34600000001', reason: 'invoice' },
          ...{ queue: 'Sales', slot: noon, language: 'en', attributes: {}, during: null },
        },
        stored(),
      );
    const answers = await Promise.all([0, 1, 2, 3].map(request));
    const promised = answers.flatMap((answer) => (answer.ok ? [answer.value.id] : []));
    expect(new Set(promised).size).toBe(1);
    expect(promised).toHaveLength(2);
    world.now = noon;
    await Promise.all(Array.from({ length: 8 }, () => placeCallback(promised[0] ?? '', stored())));
    expect(world.calls).toHaveLength(1);
  });
});
