import { expect, test } from 'vitest';
import { cover } from '../../../../core/flow/coverage/cover.ts';
import { coverageReport } from '../../../../core/flow/coverage/coverage-report.ts';
import { flows, step } from './runs.ts';

test('shares by flow, then what was never tried, block by block in walk order', () => {
  const runs = [[step('menu', 'Equals 2'), step('menu', 'next'), step('bye', null)]];
  expect(coverageReport(cover(flows, runs))).toBe(
    [
      'Flow  Blocks        Branches',
      'Main     2/3  66 %       2/6  33 %',
      'All      2/3  66 %       2/6  33 %',
      '',
      'Never tried',
      '  Main',
      '    menu',
      '      Equals 1 → sales',
      '      NoMatchingError → bye',
      '    sales: never entered (2 branches)',
      '    lost: can’t be reached, not counted',
      '',
    ].join('\n'),
  );
});

test('steps that the flow doesn’t have come last', () => {
  expect(coverageReport(cover(flows, [[step('menu', 'Equals 9')]]))).toMatch(
    /Not in the flow.*\n {2}Main: menu, Equals 9 \(1 ×\)\n$/,
  );
});

test('99.9 % is not 100 %', () => {
  const text = coverageReport({
    unknown: [],
    flows: new Map([
      [
        'Main',
        {
          blocks: new Map(),
          unreachable: [],
          missed: [],
          blockShare: { hit: 999, total: 1000, percent: 99.9 },
          branchShare: { hit: 0, total: 0, percent: null },
        },
      ],
    ]),
  });
  expect(text).toContain('999/1000  99 %       0/0  –');
});
