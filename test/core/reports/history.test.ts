import { expect, test } from 'vitest';
import { historyQuery } from '../../../core/api/wire.ts';
import { history } from '../../../core/reports/history.ts';
import center from '../../fixtures/center.ts';
import { busyQueues } from './queue-year.ts';

const six =
  'contactsQueued,contactsHandled,contactsAbandoned,abandonmentRate,averageQueueAnswerTime,averageHandleTime';
const year = { from: '2025-01-01', to: '2025-12-31', groupBy: 'queue' };

const ask = (query: Record<string, string>, reader = busyQueues(2, 365, 'day')) =>
  history(historyQuery.parse(query), reader, center);

test('only the metrics asked for are there, each once, in rows, groups and totals', async () => {
  const answer = await ask({ ...year, metrics: 'averageHandleTime,contactsQueued,contactsQueued' });
  if (!answer.ok) throw new Error(answer.problem.detail);
  const { totals, groups, rows } = answer.value;
  // Two queues, 365 days: 97 queued and 27,751 s over 89 handled a day.
  expect(totals).toEqual({ contactsQueued: 2 * 365 * 97, averageHandleTime: 27_751 / 89 });
  expect(groups[0]?.metrics).toEqual({
    contactsQueued: 365 * 97,
    averageHandleTime: 27_751 / 89,
  });
  expect(rows[0]?.metrics).toEqual({ contactsQueued: 97, averageHandleTime: 27_751 / 89 });
});

test('a metric that nobody knows is refused by its name', async () => {
  const answer = await ask({ ...year, metrics: 'contactsQueued,toString' });
  expect(answer).toMatchObject({
    ok: false,
    problem: { code: 'metric-unknown', field: 'metrics', detail: 'no metric toString' },
  });
});

test('50 queues by day over a year fit with six metrics', async () => {
  const answer = await ask({ ...year, metrics: six }, busyQueues(50, 365, 'day'));
  expect(answer.ok && answer.value.rows.length).toBe(50 * 365);
});

test('more than an answer holds is refused, with the ways out', async () => {
  const answer = await ask(year, busyQueues(50, 365, 'day'));
  expect(answer).toMatchObject({ ok: false, problem: { code: 'range-too-long' } });
  if (answer.ok) return;
  for (const way of ['fewer metrics', 'wider interval', 'shorter range', 'filter'])
    expect(answer.problem.detail).toContain(way);
});
