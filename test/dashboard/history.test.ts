import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { metricNames } from '../../core/metrics/metrics.ts';
import { chartMarks } from '../../dashboard/pages/history/annotations/chart-marks.ts';
import { historyCsv } from '../../dashboard/pages/history/history-csv.ts';
import { historyRows, sortRows } from '../../dashboard/pages/history/history-rows.ts';
import { historySeries } from '../../dashboard/pages/history/history-series.ts';
import {
  defaultRange,
  historyQuery,
  historySearch,
  historyStateFrom,
} from '../../dashboard/pages/history/history-state.ts';
import { shortcutRanges } from '../../dashboard/range/shortcuts.ts';
import { center, history, metricsWith, midnight } from './fixture.ts';

const read = (search: string) =>
  historyStateFrom(new URLSearchParams(search), center, '2026-11-22');
const day = { from: '2026-11-22', to: '2026-11-22' };
const state = { ...read('groupBy=queue&metrics=contactsCreated,serviceLevel'), ...day };

test('an address without a range is the last seven days', () => {
  expect(read('')).toMatchObject({
    from: '2026-11-16',
    to: '2026-11-22',
    interval: 'day',
    groupBy: 'none',
    timeZone: 'Europe/Madrid',
    thresholdSeconds: null,
  });
});

test('where all contacts are old, the range is where they are', () => {
  const imported = { ...center, firstDay: '1999-01-01', lastDay: '1999-01-07' };
  expect(defaultRange(imported, '2026-11-22')).toEqual({ from: '1999-01-01', to: '1999-01-07' });
  expect(shortcutRanges(imported, '2026-11-22')).toContainEqual([
    'all',
    { from: '1999-01-01', to: '1999-01-07' },
  ]);
  expect(defaultRange({ ...center, firstDay: null, lastDay: null }, '2026-11-22').to).toBe(
    '2026-11-22',
  );
});

test('nonsense in an address takes its default', () => {
  const nonsense = read(
    'from=2026-11-30&to=2026-11-01&interval=week&groupBy=x&timeZone=Mars/Base&thresholdSeconds=-1',
  );
  expect(nonsense).toEqual(read(''));
});

test('an address carries the whole state', () => {
  const states = fc.record({
    from: fc.constantFrom('1999-01-01', '2026-02-28'),
    to: fc.constantFrom('2026-03-29', '2026-11-22'),
    interval: fc.constantFrom('quarter', 'hour', 'day'),
    groupBy: fc.constantFrom('none', 'queue', 'agent', 'contactType'),
    timeZone: fc.constantFrom('UTC', 'America/Bogota'),
    thresholdSeconds: fc.option(fc.integer({ min: 1, max: 600 })),
    metrics: fc.subarray(metricNames, { minLength: 1 }),
    rows: fc.constantFrom('groups', 'intervals'),
    scope: fc.constantFrom({}, { queues: ['q1', 'q 2'], channels: ['VOICE'] }),
  });
  fc.assert(
    fc.property(states, (parts) => {
      const whole = { ...read(''), ...parts, chart: parts.metrics[0] } as ReturnType<typeof read>;
      expect(read(historySearch(whole).toString())).toEqual(whole);
    }),
  );
});

test('only what is shown is asked for, with the counts that mark figures over few contacts', () => {
  const asked = historyQuery(read('metrics=abandonmentRate,averageHandleTime,contactsAbandoned'));
  expect(asked.metrics.toSorted()).toEqual([
    'abandonmentRate',
    'averageHandleTime',
    'contactsAbandoned',
    'contactsCreated',
    'contactsHandled',
    'contactsQueued',
  ]);
});

test('rows open to their own span, group and threshold', () => {
  const [total, sales, billing] = historyRows(history, state, center);
  const span = { from: midnight, to: midnight + 86_400 };
  expect(total).toMatchObject({ kind: 'total', span, scope: {}, thresholdSeconds: 20 });
  expect(sales).toMatchObject({ span, scope: { queues: ['q1'] }, thresholdSeconds: 20 });
  expect(billing).toMatchObject({ scope: { queues: ['q2'] }, thresholdSeconds: 45 });
  const asked = historyRows(history, { ...state, thresholdSeconds: 60 }, center);
  expect(asked.map((row) => row.thresholdSeconds)).toEqual([60, 60, 60]);
});

test('a total over agents opens to the contacts that had one of them', () => {
  const group = (key: string) => ({ key, name: key, metrics: metricsWith({}) });
  const over = (keys: string[]) => ({
    ...history,
    groupBy: 'agent' as const,
    groups: keys.map(group),
  });
  const totalOf = (keys: string[], scope = {}) =>
    historyRows(over(keys), { ...state, scope }, center)[0]?.scope;
  expect(totalOf(['a1', 'a2'])).toEqual({ agents: ['a1', 'a2'] });
  expect(totalOf(['a1', 'a2'], { agents: ['a2'] })).toEqual({ agents: ['a2'] });
  expect(totalOf(Array.from({ length: 101 }, (_, index) => `a${index}`))).toBeNull();
});

test('sorting leaves the total on top and undefined values at the end', () => {
  const rows = historyRows(history, state, center);
  const order = (descending: boolean) =>
    sortRows(rows, { column: 'serviceLevel', descending }).map((row) => row.group?.name ?? 'total');
  expect(order(false)).toEqual(['total', 'Sales', 'Billing']);
  expect(order(true)).toEqual(['total', 'Sales', 'Billing']);
  const byCount = sortRows(rows, { column: 'contactsCreated', descending: true });
  expect(byCount.map((row) => row.metrics.contactsCreated)).toEqual([30, 20, 10]);
});

const names = { metric: (name: string) => name, group: (name: string) => name };

test('a grouped chart draws a line a group, the largest first', () => {
  const titles = historySeries(history, state, names).map((series) => series.title);
  expect(titles).toEqual(['Billing', 'Sales']);
});

test('an ungrouped chart puts metrics of one unit side by side', () => {
  const plain = {
    ...history,
    groupBy: 'none' as const,
    rows: [0, 1].map((index) => ({
      from: midnight + index * 900,
      to: midnight + (index + 1) * 900,
      key: '',
      name: '',
      metrics: metricsWith({ serviceLevel: 0.5, contactsCreated: index }),
    })),
  };
  const metrics = ['contactsCreated', 'serviceLevel', 'serviceLevelAnsweredOfOffered'] as const;
  const series = historySeries(plain, { ...state, metrics, chart: 'serviceLevel' }, names);
  expect(series.map(({ title, kind, points }) => [title, kind, points.length])).toEqual([
    ['serviceLevel', 'line', 2],
    ['serviceLevelAnsweredOfOffered', 'line', 0],
  ]);
});

const exported = (annotations: { from: number; to: number; text: string }[]) =>
  historyCsv(
    historyRows(history, state, center),
    state.metrics,
    'Europe/Madrid',
    {
      ...{ from: 'From', to: 'To', group: 'Queue', total: 'Total', annotations: 'Annotations' },
      metric: (name) => name,
      groupName: (name) => name,
    },
    annotations,
  );

test('the export has raw numbers, instants of the zone, and the total last', () => {
  const csv = exported([]);
  const span = '2026-11-22T00:00:00+01:00,2026-11-23T00:00:00+01:00';
  expect(csv).toBe(
    [
      '\ufeffFrom,To,Queue,contactsCreated,serviceLevel',
      `${span},Sales,10,0.5`,
      `${span},Billing,20,`,
      `${span},Total,30,0.9`,
      '',
    ].join('\r\n'),
  );
});

test('what was noted of an interval stands at the end of its line in the export', () => {
  const day = { from: midnight, to: midnight + 86_400 };
  const csv = exported([
    { ...day, text: 'Sale' },
    { from: day.to - 60, to: day.to + 60, text: 'Outage' },
    { from: day.to, to: day.to + 60, text: 'Next day' },
  ]);
  const [header, first] = csv.split('\r\n');
  expect(header).toMatch(/,Annotations$/);
  expect(first).toMatch(/,Sales,10,0.5,Sale · Outage$/);
});

test('a chart marks the first interval that was touched, once for all that happened in it', () => {
  const days = [0, 1, 2].map((at) => ({ from: at * 10, to: at * 10 + 10, x: `day ${at + 1}` }));
  expect(
    chartMarks(days, [
      { from: 12, to: 30, text: 'Sale' },
      { from: 19, to: 20, text: 'Outage' },
      { from: 30, to: 40, text: 'later' },
    ]),
  ).toEqual([{ x: 'day 2', title: 'Sale · Outage' }]);
});
