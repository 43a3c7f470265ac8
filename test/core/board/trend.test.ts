import { expect, test } from 'vitest';
import { knownWidgets } from '../../../core/board/known-widgets.ts';
import { trend } from '../../../core/board/trend.ts';
import { median } from '../../../core/metrics/median.ts';

test.each([
  ['rises', [10, 10, 10, 10, 12, 12, 12, 12], 'up'],
  ['falls, whatever was before', [99, 10, 10, 10, 10, 8, 8, 8, 8], 'down'],
  ['5 % is noise', [100, 100, 100, 100, 105, 105, 105, 105], 'steady'],
  [
    'quarter hours without contacts say nothing',
    [null, 10, null, null, null, 20, null, null],
    'up',
  ],
  ['stays at nothing', [0, 0, 0, 0, 0, 0, 0, 0], 'steady'],
  ['the day has just begun', [4, 5], null],
  ['nothing in the last hour', [4, 5, 6, 7, null, null, null, null], null],
])('%s', (_, values, expected) => {
  expect(trend(values)).toBe(expected);
});

test.each([
  [[], null],
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 100], 3.5],
])('the median of %j is %s', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('a board shows what this release knows, and nothing smaller than it can be', () => {
  const placed = (id: string, rowSpan: number) => ({ id, rowSpan, columnSpan: 1 });
  const known = new Map([['queues', { minRowSpan: 4, minColumnSpan: 2 }]]);
  expect(knownWidgets([placed('queues', 2), placed('of-tomorrow', 3)], known)).toEqual([
    { id: 'queues', rowSpan: 4, columnSpan: 2 },
  ]);
});
