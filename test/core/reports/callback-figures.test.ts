import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callbackFiguresAnswer } from '../../../core/api/callback-figures-wire.ts';
import type { Callback, Ending } from '../../../core/callbacks/callback.ts';
import { callbackFigures } from '../../../core/reports/callback-figures.ts';
import center from '../../fixtures/center.ts';

const nine = Date.parse('2026-03-02T09:00:00+01:00') / 1000;
const days = { from: '2026-03-02', to: '2026-03-02' };
const slotSeconds = center.callbacks.slotMinutes * 60;

/** A promise for nine o'clock in Madrid; `calls`: seconds after the slot's start. */
const promise = (id: string, calls: number[], ending: Ending | null, more = {}): Callback => ({
  ...{ id, number: '+34600000001', reason: 'invoice', queue: 'Sales', language: 'es' },
  ...{ contactId: 'c', requestedAt: nine - 600, slot: nine, movingTo: null, attributes: {} },
  ...{ state: ending === null ? 'scheduled' : 'done', lookAt: nine },
  attempts: calls.map((after) => ({ claimedAt: nine + after, contactId: null, outcome: null })),
  closed: ending === null ? null : { at: nine + 7200, ending },
  ...more,
});

async function ask(all: Callback[]) {
  const store = {
    open: async () => all.filter(({ closed }) => closed === null),
    closed: async () => all.filter(({ closed }) => closed !== null),
  };
  const answer = await callbackFigures(days, store, center);
  if (!answer.ok) throw new Error(answer.problem.detail);
  return callbackFiguresAnswer.parse(answer.value);
}

test('a promise is kept by its first call, before the slot ends', async () => {
  const { total, queues, slots, callbacks } = await ask([
    promise('on time', [0, 900], 'reached'),
    promise('last second', [slotSeconds - 1], 'not-reached'),
    promise('late', [slotSeconds], 'reached', { queue: 'Billing' }),
    promise('broken', [], 'too-late'),
    promise('cancelled', [], 'cancelled'),
    promise('waiting', [], null),
    promise('their turn', [5000], 'reached', { slot: null }),
    promise('refused', [], 'slot-taken'),
  ]);
  expect(total).toMatchObject({
    ...{ promised: 7, inTime: 3, late: 1, broken: 1, cancelled: 1, waiting: 1 },
    ...{ attempts: 5, reached: 3, keptRate: 3 / 5, reachedRate: 3 / 4 },
  });
  expect(queues.map(({ key, promised }) => [key, promised])).toEqual([
    ['Billing', 1],
    ['Sales', 6],
  ]);
  expect(slots.map(({ key, promised }) => [key, promised])).toEqual([['09:00', 6]]);
  expect(callbacks.find(({ id }) => id === 'late')?.keeping).toBe('late');
  expect(callbacks).toHaveLength(7);
});

test('promises of other days count there', async () => {
  const tomorrow = { slot: nine + 86_400, lookAt: nine + 86_400 };
  expect((await ask([promise('tomorrow', [], null, tomorrow)])).total.promised).toBe(0);
});

const one = fc.record({
  calls: fc.array(fc.integer({ min: 0, max: 7200 }), { maxLength: 3 }),
  ending: fc.constantFrom<(Ending | null)[]>(
    'reached',
    'not-reached',
    'too-late',
    'cancelled',
    null,
  ),
  queue: fc.constantFrom('Sales', 'Billing'),
});

test('shares lie in [0, 1] and parts make the whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(one, { maxLength: 15 }), async (all) => {
      const {
        total,
        queues,
        days: byDay,
        callbacks,
      } = await ask(
        all.map(({ calls, ending, queue }, at) => promise(`p${at}`, calls, ending, { queue })),
      );
      for (const row of [total, ...queues])
        expect(row.inTime + row.late + row.broken + row.cancelled + row.waiting).toBe(row.promised);
      for (const part of [queues, byDay])
        expect(part.reduce((sum, { promised }) => sum + promised, 0)).toBe(all.length);
      expect(callbacks).toHaveLength(total.promised);
      for (const rate of [total.keptRate, total.reachedRate])
        if (rate !== null) expect(rate >= 0 && rate <= 1).toBe(true);
    }),
    { numRuns: 40 },
  );
});
