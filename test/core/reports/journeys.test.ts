import { expect, test } from 'vitest';
import { journeys, mostJourneys } from '../../../core/reports/journeys.ts';

const config = { timeZone: 'Europe/Madrid' };
const step = (task: string, what: 'entered' | 'finished' | 'left', reason = '') => ({
  ...{ task, step: what, reason, n: 1, at: 0 },
});

test('where callers left, over days of the center’s zone', async () => {
  const asked: object[] = [];
  const list = async (span: object) => {
    asked.push(span);
    return [
      { steps: [step('menu', 'entered'), step('menu', 'left', 'agent')] },
      { steps: [step('menu', 'entered')] },
    ];
  };
  const answer = await journeys({ from: '2026-11-22', to: '2026-11-23' }, { list }, config);
  expect(asked).toEqual([
    {
      from: Date.parse('2026-11-22T00:00+01:00') / 1000,
      to: Date.parse('2026-11-24T00:00+01:00') / 1000,
    },
  ]);
  expect(answer).toMatchObject({
    value: {
      ...{ journeys: 2, truncated: false },
      tasks: [{ task: 'menu', entered: 2, left: 1, unfinished: 1, reasons: { agent: 1 }, rate: 0 }],
    },
  });
});

test('more than one answer reads is said', async () => {
  const list = async (_: object, limit: number) =>
    Array.from({ length: limit }, () => ({ steps: [] }));
  const day = { from: '2026-11-22', to: '2026-11-22' };
  expect(await journeys(day, { list }, config)).toMatchObject({
    value: { journeys: mostJourneys, truncated: true },
  });
});

test.each([
  ['2026-11-22', '2026-11-21', 'query-invalid'],
  ['2026-10-01', '2026-11-01', 'range-too-long'],
])('from %s to %s: %s', async (from, to, code) => {
  const list = async () => [];
  expect(await journeys({ from, to }, { list }, config)).toMatchObject({
    problem: { code, field: 'to' },
  });
});
