import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actionLog } from '../../adapters/dynamodb/action-log.ts';
import { type CenterItems, centerItems } from '../../adapters/dynamodb/center-items.ts';
import { changeItem } from '../../adapters/dynamodb/change-item.ts';
import { closureStore } from '../../adapters/dynamodb/closure-store.ts';
import { journeyStore } from '../../adapters/dynamodb/journey-store.ts';
import { orderBook } from '../../adapters/dynamodb/order-book.ts';
import { resetRequests } from '../../adapters/dynamodb/reset-requests.ts';
import { surveyStore } from '../../adapters/dynamodb/survey-store.ts';
import { voicemailStore } from '../../adapters/dynamodb/voicemail-store.ts';
import type { Closure } from '../../core/closure/closure.ts';
import type { GivenAnswer } from '../../core/survey/given-answer.ts';
import type { Voicemail } from '../../core/voicemail/voicemail.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let engines: TestDatabase;
let items: CenterItems;

beforeAll(async () => {
  engines = await startTestDatabase();
});
afterAll(() => engines.stop());
beforeEach(async () => {
  const database = await engines.emptyTables();
  items = centerItems(database, database.tables.center);
});

const at = (instant: string) => Date.parse(instant) / 1000;
const now = at('2026-03-02T09:00:00Z');

test('writers of one item at the same time are all heard', async () => {
  const add = () =>
    changeItem<number>(items, ['count', 'all'], (count = 0) => ({ document: count + 1 }));
  await Promise.all(Array.from({ length: 5 }, add));
  expect((await items.get<number>('count', 'all'))?.document).toBe(5);
});

describe('closures', () => {
  const closure = (id: string, more: Partial<Closure> = {}): Closure => ({
    ...{ id, by: 'eva', kind: 'closure', text: {} },
    from: '2026-03-02T08:00:00Z',
    ...more,
  });
  const standing = async (instant = now) =>
    (await closureStore(items).notEnded(instant)).map(({ value }) => value.id).sort();

  test('those that have ended are not read', async () => {
    const store = closureStore(items);
    await store.put(closure('open'), 1);
    await store.put(closure('over', { to: '2026-03-02T10:00:00+01:00' }), 1);
    await store.put(closure('until ten', { to: '2026-03-02T10:00:00Z' }), 1);
    await store.put(closure('tomorrow', { from: '2026-03-03T08:00:00Z' }), 1);
    expect(await standing()).toEqual(['open', 'tomorrow', 'until ten']);
    expect(await standing(now - 1)).toEqual(['open', 'over', 'tomorrow', 'until ten']);
  });

  test('one is changed under its id, by whoever knows its version', async () => {
    const store = closureStore(items);
    const changed = closure('a', { queues: ['Sales'] });
    expect(await store.put(closure('a'), 1)).toBe(true);
    expect(await store.put(changed, 1)).toBe(false);
    expect(await store.put(changed, 2)).toBe(true);
    expect(await store.read('a')).toEqual({ value: changed, version: 2 });
    expect(await store.notEnded(now)).toEqual([{ value: changed, version: 2 }]);
    expect(await store.read('b')).toBeUndefined();
  });
});

describe('what people did', () => {
  const action = (subject: string, at = now) => ({
    ...{ at, by: 'eva', command: 'endClosure', subject },
    detail: {},
  });

  test('is listed newest first, page by page', async () => {
    const log = actionLog(items, 730);
    for (const second of [1, 2, 3, 4, 5]) await log.note(action(`s${second}`, now + second), '1');
    const first = await log.list({ limit: 2 });
    expect(first.actions.map(({ subject }) => subject)).toEqual(['s5', 's4']);
    const second = await log.list({ limit: 2, cursor: String(first.cursor) });
    expect(second.actions.map(({ subject }) => subject)).toEqual(['s3', 's2']);
    const third = await log.list({ limit: 2, cursor: String(second.cursor) });
    expect(third).toEqual({ actions: [action('s1', now + 1)], cursor: null });
    expect((await log.list({ limit: 5 })).cursor).toBeNull();
  });

  test('is noted once by its mark, as it was first, and no subject stands in a key', async () => {
    const log = actionLog(items, 2);
    await log.note(action('+34600000001'), '1');
    await log.note(action('+34600000001', now + 9), '1');
    await log.note(action('+34600000001', now + 10), '2');
    const { actions } = await log.list({ limit: 10 });
    expect(actions.map(({ at }) => at)).toEqual([now + 10, now]);
    const [item] = await items.list('actions');
    expect(JSON.stringify([item?.pk, item?.sk, item?.listAt])).not.toContain('34600000001');
  });
});

describe('survey answers', () => {
  const answer = (more: Partial<GivenAnswer> = {}): GivenAnswer => ({
    ...{ question: 'satisfaction', scale: 'csat', answer: 4 },
    ...{ contactId: 'c1', initialContactId: 'c1', queue: 'Sales', at: now },
    ...more,
  });
  const span = { from: now, to: now + 1000 };

  test('one a contact and question; the last stands', async () => {
    const store = surveyStore(items, 730);
    await store.save(answer());
    await store.save(answer({ answer: 2, at: now + 5 }));
    await store.save(answer({ contactId: 'c2', at: now + 1 }));
    await store.save(answer({ question: 'recommend', scale: 'nps', answer: 9, at: now + 2 }));
    expect(await store.list('csat', span)).toEqual([
      answer({ contactId: 'c2', at: now + 1 }),
      answer({ answer: 2, at: now + 5 }),
    ]);
    expect(await store.list('nps', span)).toHaveLength(1);
    expect(await store.list('ces', span)).toEqual([]);
  });

  test('the same answer again changes nothing', async () => {
    const store = surveyStore(items, 730);
    await store.save(answer());
    await store.save(answer({ at: now + 60 }));
    expect(await store.list('csat', span)).toEqual([answer()]);
  });

  test('go after the days that contacts are kept', async () => {
    await surveyStore(items, 2).save(answer());
    expect((await items.get('survey|c1', 'satisfaction'))?.expiresAt).toBe(now + 2 * 86_400);
  });
});

describe('journeys', () => {
  const contact = { contactId: 'c1', initialContactId: 'c0' };

  test('steps stand in order, each once', async () => {
    const store = journeyStore(items, 730);
    await store.log(contact, { task: 'order', step: 'entered', reason: '' }, now);
    await store.log(contact, { task: 'order', step: 'entered', reason: '' }, now + 1);
    await store.log(contact, { task: 'order', step: 'left', reason: 'agent' }, now + 9);
    const steps = [
      { task: 'order', step: 'entered', reason: '', n: 1, at: now },
      { task: 'order', step: 'left', reason: 'agent', n: 1, at: now + 9 },
    ];
    expect(await store.read('c1')).toEqual({ ...contact, steps });
    expect(await store.list({ from: now, to: now + 1 })).toEqual([{ ...contact, steps }]);
    expect(await store.list({ from: now + 1, to: now + 99 })).toEqual([]);
    expect(await store.read('c2')).toBeUndefined();
  });

  test('steps logged at the same time are all kept', async () => {
    const store = journeyStore(items, 730);
    const tasks = ['a', 'b', 'c', 'd'];
    await Promise.all(
      tasks.map((task) => store.log(contact, { task, step: 'entered', reason: '' }, now)),
    );
    expect((await store.read('c1'))?.steps.map(({ task }) => task).sort()).toEqual(tasks);
  });
});

describe('voicemails', () => {
  const voicemail: Voicemail = {
    ...{
      id: 'c1',
      state: 'requested',
      queue: 'Sales',
      queueArn: null,
      number: null,
      requestedAt: now,
    },
  };

  test('of two writers of one version one wins', async () => {
    const store = voicemailStore(items, 730);
    expect(await store.write({ voicemail, version: 1 })).toBe(true);
    expect(await store.write({ voicemail: { ...voicemail, queue: 'Other' }, version: 1 })).toBe(
      false,
    );
    expect(await store.read('c1')).toEqual({ voicemail, version: 1 });
    expect(await store.read('c2')).toBeUndefined();
  });

  test('stand among the open ones until there is a task', async () => {
    const store = voicemailStore(items, 730);
    const span = { from: now, to: now + 1 };
    await store.write({ voicemail, version: 1 });
    expect(await store.open()).toEqual(['c1']);
    expect(await store.list('open', span)).toEqual([voicemail]);
    const tasked = { ...voicemail, state: 'tasked' as const, taskId: 't1' };
    await store.write({ voicemail: tasked, version: 2 });
    expect(await store.open()).toEqual([]);
    expect(await store.list('done', span)).toEqual([tasked]);
  });
});

test('orders are found by number', async () => {
  const book = orderBook(items);
  await book.save({ number: '100200', status: 'received' });
  await book.save({ number: '100200', status: 'shipped', expected: '2026-03-04' });
  expect(await book.find('100200')).toEqual({
    ...{ number: '100200', status: 'shipped', expected: '2026-03-04' },
  });
  expect(await book.find('100201')).toBeUndefined();
});

test('a contact asks for one reset of a customer, however often', async () => {
  const requests = resetRequests(items);
  const request = { customerId: 'C-7', contactId: 'c1', at: now };
  await requests.request(request);
  await requests.request({ ...request, at: now + 5 });
  expect(await requests.list()).toEqual([request]);
});
