import { expect, test } from 'vitest';
import type { HistoryAnswer } from '../../../core/api/wire.ts';
import { chartQuery, reportCharts } from '../../../core/report-schedule/report-charts.ts';
import { reportQuery } from '../../../core/report-schedule/report-query.ts';
import { reportTable } from '../../../core/report-schedule/report-table.ts';
import { mixedThreshold } from '../../../core/reports/report-settings.ts';
import { someAnswer } from '../../adapters/some-paper.ts';
import center from '../../fixtures/center.ts';
import { someSchedule } from './some-schedule.ts';

const answer = (changes: Partial<HistoryAnswer>): HistoryAnswer => ({ ...someAnswer, ...changes });
const group = (name: string, queued: number) => ({
  ...{
    key: name,
    name,
    metrics: { contactsQueued: queued, serviceLevel: queued === 0 ? null : 1 },
  },
});
const italian = someSchedule({ groupBy: 'channel', language: 'it' });

test('codes are in the words of the language, and a share of fewer than ten is marked', () => {
  const groups = [group('-', 0), group('VOICE', 10), group('TASK', 9)];
  const { lines, note } = reportTable(italian, answer({ groups }));
  expect(lines.map(({ label, cells }) => [label, cells[1]?.shown, cells[1]?.few])).toEqual([
    ['(nessuno)', '–', false],
    ['Voce', '100%', false],
    ['Attività', '100%\u00a0*', true],
  ]);
  expect(note).toBe('* meno di 10 contatti: dice poco');
});

test('contact types are called as the configuration has them in the language, else by their own word', () => {
  const groups = [group('-', 10), group('fault', 10), group('other', 10)];
  const labels = { fault: { en: 'Fault', es: 'Avería', ro: 'Defecțiune' }, other: { en: 'Other' } };
  const named = (language: 'es' | 'ro') =>
    reportTable(someSchedule({ groupBy: 'contactType', language }), answer({ groups }), {
      labels,
    }).lines.map(({ label }) => label);
  expect(named('es')).toEqual(['(ninguno)', 'Avería', 'other']);
  expect(named('ro')).toEqual(['(niciunul)', 'Defecțiune', 'other']);
});

test('without a mark there is no note', () => {
  const totals = { contactsQueued: 10, serviceLevel: 1 };
  expect(reportTable(italian, answer({ groups: [group('VOICE', 10)], totals })).note).toBeNull();
});

test('a service level over queues of different thresholds says which it is measured by', () => {
  const totals = { contactsQueued: 10, serviceLevel: 1 };
  const all = answer({ groups: [group('VOICE', 10)], totals });
  expect(reportTable(italian, all, { mixedThreshold: 20 }).note).toMatch(
    /^Livello di servizio su più code: tutte a 20\ss$/,
  );
  const few = answer({ groups: [group('TASK', 9)], totals });
  expect(reportTable(italian, few, { mixedThreshold: 20 }).note?.split('\n')).toHaveLength(2);
  const others = someSchedule({ metrics: ['averageHandleTime'], groupBy: 'channel' });
  expect(reportTable(others, all, { mixedThreshold: 20 }).note).toBeNull();
  expect(mixedThreshold(center, [])).toBe(20);
  expect(mixedThreshold(center, ['Billing', 'Sales'])).toBe(20);
  expect(mixedThreshold(center, ['Billing'])).toBeNull();
  expect(mixedThreshold(center, ['Sales', 'Support'])).toBeNull();
});

const mixed = /^Livello di servizio su più code: tutte a 20\ss$/;

test('the column of such a service level says so for programs, and its chart', () => {
  const totals = { contactsQueued: 10, serviceLevel: 1 };
  const byChannel = answer({ groups: [group('VOICE', 10)], totals });
  const { keys, head, total } = reportTable(italian, byChannel, { mixedThreshold: 20 });
  expect(keys.at(-1)).toMatch(mixed);
  expect([head.at(-1), total.key]).toEqual(['Livello di servizio', 'Totale']);
  expect(reportTable(italian, byChannel).keys).toEqual(head);
  const charts = reportCharts(italian, someAnswer, { target: 0.8, mixedThreshold: 20 });
  expect(charts.at(-1)?.title).toMatch(mixed);
});

test('by queue the total alone says it, as each queue is measured by its own', () => {
  const byQueue = someSchedule({ ...italian, groupBy: 'queue' });
  const totals = { contactsQueued: 10, serviceLevel: 1 };
  const { keys, head, total } = reportTable(byQueue, answer({ groups: [], totals }), {
    mixedThreshold: 20,
  });
  expect(keys).toEqual(head);
  expect(total.key).toMatch(/^Totale \(Livello di servizio su più code: tutte a 20\ss\)$/);
});

test('days are in words, and for programs as they are written', () => {
  const english = someSchedule({ language: 'en' });
  expect(reportTable(english, someAnswer).lines.map(({ label, key }) => [label, key])).toEqual([
    ['Sun, Nov 22, 2026', '2026-11-22'],
    ['Mon, Nov 23, 2026', '2026-11-23'],
  ]);
});

test('asks for the counts on which its shares stand', () => {
  const asked = someSchedule({ metrics: ['serviceLevel', 'averageHandleTime'] });
  expect(reportQuery(asked, '2026-11-23')).toEqual({
    ...{ from: '2026-11-22', to: '2026-11-22', interval: 'day', groupBy: 'none' },
    metrics: ['serviceLevel', 'averageHandleTime', 'contactsQueued', 'contactsHandled'],
  });
  expect(reportQuery(someSchedule({ queues: ['q1'] }), '2026-11-23')).toMatchObject({
    queues: ['q1'],
  });
});

test('a day is drawn by its hours, more by their days, and what has no such figures not at all', () => {
  const day = { from: '2026-11-22', to: '2026-11-22' };
  expect(chartQuery(someSchedule(), day)).toMatchObject({ interval: 'hour', groupBy: 'none' });
  const two = { ...day, to: '2026-11-23' };
  expect(chartQuery(someSchedule(), two)).toMatchObject({ interval: 'day' });
  expect(chartQuery(someSchedule({ metrics: ['averageHandleTime'] }), day)).toBeNull();
});

const one = { target: 0.8, mixedThreshold: null };
test('charts are of the figures that the report has, the service level beside its target', () => {
  const [contacts, level] = reportCharts(someSchedule(), someAnswer, one);
  expect(contacts?.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
    ...[
      [1204, 4],
      [1100, 3],
    ],
  ]);
  expect(contacts?.axis.map(({ shown }) => shown)).toEqual(['0', '500', '1.000', '1.500']);
  expect(level?.series[0]?.points).toEqual([
    { value: 0.785, few: false },
    { value: 0.5, few: true },
  ]);
  expect(level?.target).toMatchObject({ value: 0.8 });
  const rates = someSchedule({ metrics: ['serviceLevel'] });
  expect(reportCharts(rates, someAnswer, one).map(({ kind }) => kind)).toEqual(['line']);
});
