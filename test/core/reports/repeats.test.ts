import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatsQuery } from '../../../core/api/repeats-wire.ts';
import type { IndexedContact, Reader } from '../../../core/pipeline/reader.ts';
import { repeats } from '../../../core/reports/repeats.ts';
import center from '../../fixtures/center.ts';
import { indexed, indexReader } from './indexed-contacts.ts';

const day = 86_400;
const now = Date.parse('2026-04-01T00:00:00Z') / 1000;
const at = (instant: string) => Date.parse(instant) / 1000;
const second = { from: '2026-03-02', to: '2026-03-02', timeZone: 'UTC', withinDays: '7' };

async function ask(query: Record<string, string>, reader: Reader) {
  const answer = await repeats(repeatsQuery.parse(query), reader, center, now);
  if (!answer.ok) throw new Error(answer.problem.detail);
  const { rows, queues, ...figures } = answer.value;
  return { ...figures, ids: rows.map(({ contactId }) => contactId) };
}

async function queuesOf(query: Record<string, string>, reader: Reader) {
  const answer = await repeats(repeatsQuery.parse(query), reader, center, now);
  return answer.ok ? answer.value.queues : [];
}

/** Began before the range, ended after it: a matter that stayed open while its customer called again. */
const longTask = { id: 'long', initiated: at('2026-03-01T09:00:00Z'), interactionSeconds: 5 * day };
const callOfMonday = { id: 'call', initiated: at('2026-03-02T09:00:00Z') };

/** Calls by customers of their own: with so many, contacts are read by days and no longer customer by customer. */
const crowd = (size: number, instant: string) => {
  const one = indexed({ id: 'one', initiated: at(instant) });
  return Array.from({ length: size }, (_, index) => ({
    ...one,
    contactId: `crowd-${index}`,
    customer: `crowd-${index}`,
  }));
};
const sizes = [0, 1001];

test.each(sizes)(
  'an earlier journey counts by its start, whenever it ended, among %i others',
  async (size) => {
    const reader = indexReader([
      ...crowd(size, '2026-03-02T12:00:00Z'),
      indexed(longTask),
      indexed(callOfMonday),
    ]);
    expect(await ask(second, reader)).toEqual({
      withinDays: 7,
      contacts: size + 1,
      repeats: 1,
      rate: 1 / (size + 1),
      ...{ followed: 0, undecided: 0, resolution: 1 },
      ids: ['call'],
      listed: 1,
    });
  },
);

test.each(sizes)('a long contact is measured from its own start, among %i others', async (size) => {
  // Ended on 6 March, began on the 1st; six days before that the same customer had called.
  const before = indexed({ id: 'before', initiated: at('2026-02-23T10:00:00Z') });
  const reader = indexReader([...crowd(size, '2026-03-06T12:00:00Z'), before, indexed(longTask)]);
  const sixth = { ...second, from: '2026-03-06', to: '2026-03-06' };
  expect(await ask(sixth, reader)).toMatchObject({ contacts: size + 1, ids: ['long'] });
  expect(await ask({ ...sixth, withinDays: '5' }, reader)).toMatchObject({ repeats: 0, rate: 0 });
});

test('exactly N days before is within them, a second more is not, the same second is no earlier one', async () => {
  const start = callOfMonday.initiated;
  for (const [earlier, repeated] of [
    [start - 7 * day, 1],
    [start - 7 * day - 1, 0],
    [start, 0],
    [start + 1, 0],
  ] as const) {
    const other = indexed({ id: 'other', initiated: earlier, queue: 'support' });
    const answer = await ask(second, indexReader([other, indexed(callOfMonday)]));
    expect(answer.ids.includes('call'), `${start - earlier} s before`).toBe(repeated === 1);
  }
});

test.each(sizes)(
  'a customer who comes back was not resolved before, whenever the next one ends, among %i others',
  async (size) => {
    const before = indexed({ id: 'before', initiated: at('2026-02-28T10:00:00Z') });
    const reader = indexReader([
      ...crowd(size, '2026-02-28T12:00:00Z'),
      before,
      // Begins the day after, and ends on 6 March.
      indexed(longTask),
    ]);
    const query = { ...second, from: '2026-02-28', to: '2026-02-28', list: 'followed' };
    expect(await ask(query, reader)).toMatchObject({
      ...{ contacts: size + 1, followed: 1, undecided: 0, resolution: size / (size + 1) },
      ...{ repeats: 0, ids: ['before'], listed: 1 },
    });
  },
);

test('exactly N days after is within them, a second more is not, the same second is no later one', async () => {
  const start = callOfMonday.initiated;
  for (const [later, followed] of [
    [start + 7 * day, 1],
    [start + 7 * day + 1, 0],
    [start, 0],
    [start - 1, 0],
  ] as const) {
    const other = indexed({ id: 'other', initiated: later, queue: 'support' });
    const answer = await ask(
      { ...second, queues: 'sales', list: 'followed' },
      indexReader([other, indexed(callOfMonday)]),
    );
    expect(answer.ids.includes('call'), `${later - start} s after`).toBe(followed === 1);
  }
});

test('who has not come back may do so until the days are over', async () => {
  const reader = indexReader([indexed({ id: 'new', initiated: now - 2 * day })]);
  const range = { ...second, from: '2026-03-30', to: '2026-03-30' };
  expect(await ask({ ...range, withinDays: '2' }, reader)).toMatchObject({
    ...{ contacts: 1, followed: 0, undecided: 1, resolution: 1 },
  });
  expect(await ask({ ...range, withinDays: '1' }, reader)).toMatchObject({ undecided: 0 });
});

test('a return is charged to the queue that had not resolved it, not to the one that it comes to', async () => {
  const start = callOfMonday.initiated;
  const [marta, ion, eva] = ['+34600000001', '+34600000002', '+34600000003'];
  const reader = indexReader([
    indexed({ id: 'first', customer: marta, queue: 'sales', initiated: start }),
    indexed({ id: 'again', customer: marta, queue: 'support', initiated: start + 3600 }),
    indexed({ id: 'ion', customer: ion, queue: 'support', initiated: start + 60 }),
    indexed({ id: 'eva', customer: eva, queue: 'support', initiated: start + 120 }),
  ]);
  const sales = { id: 'sales', name: 'sales', contacts: 1, followed: 1, resolution: 0 };
  const support = { id: 'support', name: 'support', contacts: 3, followed: 0, resolution: 1 };
  expect(await queuesOf(second, reader)).toMatchObject([support, sales]);
  for (const [query, ids] of [
    [{ queues: 'sales', list: 'followed' }, ['first']],
    [{ queues: 'sales', list: 'resolved' }, []],
    [{ queues: 'sales', list: 'all' }, ['first']],
    [{ queues: 'support', list: 'followed' }, []],
    [{ queues: 'support', list: 'resolved' }, ['again', 'eva', 'ion']],
    // Where a customer returned to.
    [{ queues: 'support', list: 'repeats' }, ['again']],
  ] as const)
    expect(await ask({ ...second, ...query }, reader)).toMatchObject({ ids, listed: ids.length });
});

test('transfers, outbound calls and unknown customers neither repeat nor are repeated', async () => {
  const start = callOfMonday.initiated;
  const outbound = { more: { InitiationMethod: 'OUTBOUND' } };
  const transferred = { more: { InitiationMethod: 'TRANSFER', InitialContactId: 'x' } };
  const held = [
    indexed({ id: 'outbound', initiated: start - 3000, ...outbound }),
    indexed({ id: 'transfer', initiated: start - 2000, ...transferred }),
    indexed(callOfMonday),
    indexed({ id: 'called-back', initiated: start + 3000, ...outbound }),
    indexed({ id: 'passed-on', initiated: start + 4000, ...transferred }),
    indexed({ id: 'nobody-1', initiated: start + 5000, customer: null }),
    indexed({ id: 'nobody-2', initiated: start + 6000, customer: null }),
  ];
  expect(await ask(second, indexReader(held))).toMatchObject({ contacts: 1, repeats: 0, rate: 0 });
});

test('no journey, no rate', async () => {
  expect(await ask(second, indexReader([]))).toMatchObject({ contacts: 0, repeats: 0, rate: null });
});

const calls = fc
  .array(
    fc.record({
      customer: fc.constantFrom('+34600000001', '+34600000002', '+34600000003'),
      hour: fc.nat(6 * 24),
      hours: fc.constantFrom(0, 0, 1, 30, 80),
    }),
    { maxLength: 25 },
  )
  .map((shapes) =>
    shapes.map(({ customer, hour, hours }, index) =>
      indexed({
        id: `c${index}`,
        customer,
        initiated: at('2026-03-01T00:00:00Z') + hour * 3600,
        interactionSeconds: 60 + hours * 3600,
      }),
    ),
  );

const withQueue = (one: IndexedContact, queue = 'sales'): IndexedContact => ({
  ...one,
  tally: { ...one.tally, keys: { ...one.tally.keys, queue } },
});

const days = Array.from(
  { length: 11 },
  (_, index) => `2026-03-${String(index + 1).padStart(2, '0')}`,
);
const lists = ['repeats', 'followed', 'resolved', 'all'] as const;

test.each(lists)(
  'which journeys are listed (%s) does not depend on the range asked for',
  async (list) => {
    await fc.assert(
      fc.asyncProperty(calls, async (held) => {
        const query = { ...second, withinDays: '2', list };
        const reader = indexReader(held);
        const whole = await ask({ ...query, from: '2026-03-01', to: '2026-03-11' }, reader);
        const byDay: string[] = [];
        for (const one of days)
          byDay.push(...(await ask({ ...query, from: one, to: one }, reader)).ids);
        expect(byDay.toSorted()).toEqual(whole.ids.toSorted());
      }),
      { numRuns: 30 },
    );
  },
);

/** Looked at directly: the contact that another one of its customer follows within the days. */
const followedAmong = (held: IndexedContact[], withinSeconds: number) =>
  held.filter((one) =>
    held.some(({ customer, tally }) => {
      const after = tally.initiatedAt - one.tally.initiatedAt;
      return customer === one.customer && after > 0 && after <= withinSeconds;
    }),
  );

test('of each queue, and of all together, those are listed that the figures count', async () => {
  await fc.assert(
    fc.asyncProperty(calls, async (shapes) => {
      const held = shapes.map((one, index) => withQueue(one, ['sales', 'support'][index % 2]));
      const query = { ...second, from: '2026-03-01', to: '2026-03-11', withinDays: '2' };
      const reader = indexReader(held);
      const whole = await ask({ ...query, list: 'followed' }, reader);
      const expected = followedAmong(held, 2 * day).map(({ contactId }) => contactId);
      expect(whole.ids.toSorted()).toEqual(expected.toSorted());
      expect(whole.followed).toBe(expected.length);
      const queues = await queuesOf(query, reader);
      const sum = (of: (one: (typeof queues)[number]) => number) =>
        queues.reduce((all, one) => all + of(one), 0);
      expect([sum(({ contacts }) => contacts), sum(({ followed }) => followed)]).toEqual([
        ...[whole.contacts, whole.followed],
      ]);
      for (const { id, contacts, followed, resolution } of queues) {
        const count = async (list: string) =>
          (await ask({ ...query, list, queues: id }, reader)).ids.length;
        expect(await count('followed')).toBe(followed);
        expect(await count('resolved')).toBe(contacts - followed);
        expect(await count('all')).toBe(contacts);
        expect(resolution).toBe((contacts - followed) / contacts);
      }
    }),
    { numRuns: 30 },
  );
});

test('over all time as many return as were returned to: resolution in all is 1 − repeat rate', async () => {
  await fc.assert(
    fc.asyncProperty(calls, async (held) => {
      const starts = new Map(held.map((one) => [`${one.customer} ${one.tally.initiatedAt}`, one]));
      const reader = indexReader([...starts.values()]);
      const query = { ...second, from: '2026-03-01', to: '2026-03-11', withinDays: '2' };
      const { repeats: again, followed } = await ask(query, reader);
      expect(followed).toBe(again);
    }),
    { numRuns: 30 },
  );
});

test('of many repeats the newest 500 are listed and all are counted', async () => {
  const start = callOfMonday.initiated;
  const held = Array.from({ length: 601 }, (_, index) =>
    indexed({ id: `c${index}`, initiated: start + index * 60 }),
  );
  const answer = await ask(second, indexReader(held));
  // All but the first follow another of the same customer.
  expect(answer).toMatchObject({ contacts: 601, repeats: 600, rate: 600 / 601, listed: 600 });
  expect(answer.ids).toHaveLength(500);
  expect(answer.ids[0]).toBe('c600');
});

/** A reader of one queue's days as they are given. */
function readerOfDays(days: Record<string, IndexedContact[]>) {
  const asked = { customers: 0 };
  const reader: Reader = {
    ...indexReader([indexed(callOfMonday)]),
    contacts: async (source, after, limit) => {
      if (source.by === 'customer') asked.customers++;
      const held = source.by === 'queue' && source.queue === 'sales' ? days[source.utcDay] : [];
      const from = Number(after?.at ?? 0);
      const to = from + limit;
      const next = to < (held?.length ?? 0) ? { at: String(to) } : null;
      return { contacts: held?.slice(from, to) ?? [], next };
    },
  };
  return { reader, asked };
}

test('more contacts than one answer may look through are refused', async () => {
  const { reader, asked } = readerOfDays({
    '2026-03-02': crowd(200_001, '2026-03-02T12:00:00Z'),
  });
  expect(await repeats(repeatsQuery.parse(second), reader, center, now)).toMatchObject({
    ok: false,
    problem: { code: 'range-too-long', field: 'to' },
  });
  expect(asked.customers).toBe(0);
});

test('where the days around are too busy, some thousand customers are asked for one by one, more are refused', async () => {
  const later = crowd(200_001, '2026-03-03T12:00:00Z');
  for (const [size, answered] of [
    [5000, true],
    [5001, false],
  ] as const) {
    const days = { '2026-03-02': crowd(size, '2026-03-02T12:00:00Z'), '2026-03-03': later };
    const { reader, asked } = readerOfDays(days);
    const answer = await repeats(repeatsQuery.parse(second), reader, center, now);
    expect([answer.ok, asked.customers]).toEqual([answered, answered ? size : 0]);
  }
});
