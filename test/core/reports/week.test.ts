import { expect, test } from 'vitest';
import { weekQuery } from '../../../core/api/figures-wire.ts';
import { week } from '../../../core/reports/week.ts';
import center from '../../fixtures/center.ts';
import { countsOf } from './figures-reader.ts';
import { memoryReader } from './memory-reader.ts';

const cell = (at: string, queued: number, abandoned: number) => ({
  key: ['VOICE'],
  at,
  counts: countsOf({ queued, abandoned }),
});
const ask = (query: Record<string, string>, cells = [] as ReturnType<typeof cell>[]) =>
  week(weekQuery.parse(query), memoryReader({ cells }), center);

test('an hour of the week sums over weeks before its rate is taken, by the clock on the wall', async () => {
  // Madrid goes from summer to winter time on Sunday, 25 October 2026: 9:00 is 7:00Z before and 8:00Z after.
  const answer = await ask(
    { from: '2026-10-19', to: '2026-11-01', metrics: 'contactsQueued,abandonmentRate' },
    [
      cell('2026-10-19T07:15Z', 9, 0), // Monday 9:15
      cell('2026-10-26T08:45Z', 1, 1), // the Monday after, 9:45
      cell('2026-10-25T22:45Z', 4, 1), // Sunday 23:45
    ],
  );
  expect(answer).toEqual({
    ok: true,
    value: {
      timeZone: 'Europe/Madrid',
      days: [2, 2, 2, 2, 2, 2, 2],
      cells: [
        { weekday: 1, hour: 9, metrics: { contactsQueued: 10, abandonmentRate: 0.1 } },
        { weekday: 7, hour: 23, metrics: { contactsQueued: 4, abandonmentRate: 0.25 } },
      ],
    },
  });
});

test('a range says how many of each weekday it has', async () => {
  const answer = await ask({ from: '2026-11-20', to: '2026-11-22', metrics: 'contactsQueued' });
  expect(answer.ok && answer.value.days).toEqual([0, 0, 0, 0, 1, 1, 1]);
});

test.each([
  [{ from: '2026-01-01', to: '2026-12-31' }, 'range-too-long'],
  [{ from: '2026-01-02', to: '2026-01-01' }, 'query-invalid'],
  [{ from: '2026-01-01', to: '2026-01-01', timeZone: 'Mars' }, 'time-zone-unknown'],
  [{ from: '2026-01-01', to: '2026-01-01', metrics: 'toString' }, 'metric-unknown'],
  [
    { from: '2026-01-01', to: '2026-01-01', queues: 'a', contactTypes: 'b' },
    'filters-not-combinable',
  ],
])('%o is refused: %s', async (query, code) => {
  expect(await ask(query)).toMatchObject({ ok: false, problem: { code } });
});
