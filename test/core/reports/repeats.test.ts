import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repeatsQuery } from '../../../core/api/wire.ts';
import type { Reader } from '../../../core/reports/reader.ts';
import { repeats } from '../../../core/reports/repeats.ts';
import center from '../../fixtures/center.ts';
import { indexed, indexReader } from './indexed-contacts.ts';

const day = 86_400;
const at = (instant: string) => Date.parse(instant) / 1000;
const second = { from: '2026-03-02', to: '2026-03-02', timeZone: 'UTC', withinDays: '7' };

async function ask(query: Record<string, string>, reader: Reader) {
  const answer = await repeats(repeatsQuery.parse(query), reader, center);
  if (!answer.ok) throw new Error(answer.problem.detail);
  const { rows, ...figures } = answer.value;
  return { ...figures, ids: rows.map(({ contactId }) => contactId) };
}

/** Began before the range, ended after it: a matter that stayed open while its customer called again. */
const longTask = { id: 'long', initiated: at('2026-03-01T09:00:00Z'), interactionSeconds: 5 * day };
const callOfMonday = { id: 'call', initiated: at('2026-03-02T09:00:00Z') };

test('an earlier journey counts by its start, whenever it ended', async () => {
  const reader = indexReader([indexed(longTask), indexed(callOfMonday)]);
  expect(await ask(second, reader)).toEqual({
    withinDays: 7,
    contacts: 1,
    repeats: 1,
    rate: 1,
    ids: ['call'],
    truncated: false,
  });
});

test('a contact of long duration is measured from its own start, not from the range', async () => {
  // Ended on 6 March, began on the 1st; six days before that the same customer had called.
  const before = indexed({ id: 'before', initiated: at('2026-02-23T10:00:00Z') });
  const reader = indexReader([before, indexed(longTask)]);
  const sixth = { ...second, from: '2026-03-06', to: '2026-03-06' };
  expect(await ask(sixth, reader)).toMatchObject({ contacts: 1, repeats: 1, ids: ['long'] });
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

test('whether a contact is a repeat does not depend on the range asked for', async () => {
  await fc.assert(
    fc.asyncProperty(calls, async (held) => {
      const query = { ...second, withinDays: '2' };
      const reader = indexReader(held);
      const whole = await ask({ ...query, from: '2026-03-01', to: '2026-03-11' }, reader);
      const byDay: string[] = [];
      for (let date = 1; date <= 11; date++) {
        const one = `2026-03-${String(date).padStart(2, '0')}`;
        byDay.push(...(await ask({ ...query, from: one, to: one }, reader)).ids);
      }
      expect(byDay.toSorted()).toEqual(whole.ids.toSorted());
    }),
    { numRuns: 50 },
  );
});

test('of many repeats the newest 500 are listed and all are counted', async () => {
  const start = callOfMonday.initiated;
  const held = Array.from({ length: 601 }, (_, index) =>
    indexed({ id: `c${index}`, initiated: start + index * 60 }),
  );
  const answer = await ask(second, indexReader(held));
  // All but the first follow another of the same customer.
  expect(answer).toMatchObject({ contacts: 601, repeats: 600, rate: 600 / 601, truncated: true });
  expect(answer.ids).toHaveLength(500);
  expect(answer.ids[0]).toBe('c600');
});

test('more journeys than one answer may look into are refused, before their customers are read', async () => {
  const one = indexed(callOfMonday);
  const held = Array.from({ length: 20_001 }, (_, index) => ({
    ...one,
    contactId: `c${index}`,
    customer: `customer-${index}`,
  }));
  const base = indexReader([one]);
  let customers = 0;
  const reader: Reader = {
    ...base,
    contacts: async (source, after, limit) => {
      if (source.by === 'customer') customers++;
      const here =
        source.by === 'queue' && source.queue === 'sales' && source.utcDay === '2026-03-02';
      const from = Number(after?.at ?? 0);
      const page = here ? held.slice(from, from + limit) : [];
      const next = here && from + limit < held.length ? { at: String(from + limit) } : null;
      return { contacts: page, next };
    },
  };
  expect(await repeats(repeatsQuery.parse(second), reader, center)).toMatchObject({
    ok: false,
    problem: { code: 'range-too-long', field: 'to' },
  });
  expect(customers).toBe(0);
});
