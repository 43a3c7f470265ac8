import { expect, test } from 'vitest';
import type { WeekAnswer } from '../../core/api/figures-wire.ts';
import { evidence } from '../../dashboard/pages/history/compare/evidence.ts';
import { otherDays } from '../../dashboard/pages/history/compare/other-days.ts';
import { historySearch, historyStateFrom } from '../../dashboard/pages/history/history-state.ts';
import { pareto } from '../../dashboard/pages/history/reasons/pareto.ts';
import { spansOfHour, weekGrid } from '../../dashboard/pages/history/week/week-grid.ts';
import { center, metricsWith } from './fixture.ts';

const days = { from: '2026-11-16', to: '2026-11-22' };

test('what a single view shows is in the address too, and comes back from it', () => {
  const given =
    'from=2026-11-16&to=2026-11-22&metrics=contactsQueued&metric=serviceLevel&agent=a1&against=own&againstFrom=2026-10-01&againstTo=2026-10-02&reason=contactType&occupancy=0.7';
  const state = historyStateFrom(new URLSearchParams(given), center, '2026-11-22');
  expect(state).toMatchObject({
    ...{ metric: 'serviceLevel', agent: 'a1', against: 'own', reason: 'contactType' },
    ...{ otherDays: { from: '2026-10-01', to: '2026-10-02' }, occupancy: 0.7 },
  });
  expect(historyStateFrom(historySearch(state), center, '2026-11-22')).toEqual(state);
  const nonsense = new URLSearchParams('metric=toString&against=x&reason=x&occupancy=0.123');
  expect(historyStateFrom(nonsense, center, '2026-11-22')).toEqual(
    historyStateFrom(new URLSearchParams(), center, '2026-11-22'),
  );
});

test('the days before end where the range begins; a year before has the same weekdays', () => {
  const state = { ...days, otherDays: null };
  expect(otherDays({ ...state, against: 'previous' })).toEqual({
    ...{ from: '2026-11-09', to: '2026-11-15' },
  });
  // 16 November 2026 and 17 November 2025 are Mondays.
  expect(otherDays({ ...state, against: 'lastYear' })).toEqual({
    ...{ from: '2025-11-17', to: '2025-11-23' },
  });
});

const week = (cells: WeekAnswer['cells']): WeekAnswer => ({
  ...{ timeZone: 'Europe/Madrid', days: [2, 1, 1, 1, 1, 1, 1], cells },
});

test('counts of an hour are per day of that weekday, the hours between are there too', () => {
  const grid = weekGrid(
    week([
      { weekday: 1, hour: 9, metrics: { contactsQueued: 30 } },
      { weekday: 2, hour: 11, metrics: { contactsQueued: 10 } },
    ]),
    'contactsQueued',
  );
  expect(grid.map((row) => row.map(({ value }) => value)).slice(0, 2)).toEqual([
    [15, 0, 0],
    [0, 0, 10],
  ]);
  // No contacts have no colour.
  expect(grid[0]?.[1]?.step).toBeNull();
  expect(grid[0]?.[0]?.step).toBe(4);
  expect(grid[1]?.[2]?.step).toBe(0);
});

test('a share of an hour is as it is, and marked where contacts are few', () => {
  const metrics = { serviceLevel: 0.5, contactsQueued: 4 };
  const [[hour] = []] = weekGrid(week([{ weekday: 1, hour: 9, metrics }]), 'serviceLevel');
  expect(hour).toMatchObject({ value: 0.5, few: 4, step: null });
});

test('an hour of few contacts takes no colour and none from the others', () => {
  const hour = (at: number, averageHandleTime: number, contactsHandled: number) => ({
    ...{ weekday: 1, hour: at, metrics: { averageHandleTime, contactsHandled } },
  });
  const [monday] = weekGrid(
    week([hour(1, 1160, 2), hour(2, 254, 40), hour(3, 441, 60), hour(4, 350, 10)]),
    'averageHandleTime',
  );
  expect(monday?.map(({ step, few }) => [step, few])).toEqual([
    [null, 2],
    [0, null],
    [4, null],
    [2, null],
  ]);
});

test('an hour without contacts has one sign: 0 in counts, undefined in means; so has a day not in the range', () => {
  const cells = [
    { weekday: 1, hour: 9, metrics: { contactsQueued: 0, averageHandleTime: null } },
    { weekday: 1, hour: 10, metrics: { contactsQueued: 5, averageHandleTime: 60 } },
  ];
  const answer = { ...week(cells), days: [1, 1, 0, 0, 0, 0, 0] };
  const shown = (metric: 'contactsQueued' | 'averageHandleTime') =>
    weekGrid(answer, metric)
      .map((row) => row.map(({ value }) => value))
      .slice(0, 3);
  expect(shown('contactsQueued')).toEqual([
    [0, 5],
    [0, 0],
    [null, null],
  ]);
  expect(shown('averageHandleTime')).toEqual([
    [null, 60],
    [null, null],
    [null, null],
  ]);
});

test('an hour of the week lies once on each of its days, by the clock on the wall', () => {
  // Madrid's clocks go back on Sunday, 25 October 2026: Mondays 9:00 are 7:00Z and 8:00Z.
  const range = { from: '2026-10-19', to: '2026-10-27' };
  const spans = spansOfHour({ weekday: 1, hour: 9 }, range, 'Europe/Madrid');
  expect(spans.map(({ from, to }) => [new Date(from * 1000).toISOString(), to - from])).toEqual([
    ['2026-10-19T07:00:00.000Z', 3600],
    ['2026-10-26T08:00:00.000Z', 3600],
  ]);
  // Put forward on 29 March: Sunday has no 2:00.
  const spring = { from: '2026-03-29', to: '2026-03-29' };
  expect(spansOfHour({ weekday: 7, hour: 2 }, spring, 'Europe/Madrid')).toEqual([]);
  const [last] = spansOfHour({ weekday: 7, hour: 23 }, spring, 'Europe/Madrid');
  expect((last?.to ?? 0) - (last?.from ?? 0)).toBe(3600);
});

test('reasons stand by size, with the running share of all', () => {
  const group = (key: string, contactsCreated: number) => ({
    ...{ key, name: key, metrics: metricsWith({ contactsCreated }) },
  });
  expect(
    pareto([group('fault', 15), group('none', 0), group('order', 60), group('a', 25)]),
  ).toEqual([
    { key: 'order', name: 'order', contacts: 60, share: 0.6, cumulative: 0.6 },
    { key: 'a', name: 'a', contacts: 25, share: 0.25, cumulative: 0.85 },
    { key: 'fault', name: 'fault', contacts: 15, share: 0.15, cumulative: 1 },
  ]);
});

test.each([
  [0.8, 1000, 0.7, 1000, 'significant'],
  [0.8, 50, 0.7, 50, 'chance'],
  [0.8, 9, 0.2, 1000, 'few'],
] as const)('%d of %i against %d of %i: %s', (level, queued, before, queuedBefore, note) => {
  const now = { serviceLevel: level, contactsQueued: queued };
  const then = { serviceLevel: before, contactsQueued: queuedBefore };
  expect(evidence('serviceLevel', now, then)).toBe(note);
  expect(evidence('contactsQueued', now, then)).toBeNull();
});
