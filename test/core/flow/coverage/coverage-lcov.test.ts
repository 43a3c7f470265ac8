import { expect, test } from 'vitest';
import { cover } from '../../../../core/flow/coverage/cover.ts';
import { coverageLcov } from '../../../../core/flow/coverage/coverage-lcov.ts';
import { flows, menuFlow, step } from './runs.ts';

const runs = [[step('menu', 'Equals 2'), step('menu', 'next'), step('bye', null)]];

// Records as geninfo(1) describes them: FN, FNDA, FNF, FNH, BRDA, BRF, BRH, DA, LF, LH.
test('a flow is a file, a block a line and a function', () => {
  expect(coverageLcov(cover(flows, runs), () => 'flows/main.json')).toBe(
    [
      'TN:',
      'SF:flows/main.json',
      'FN:1,menu',
      'FN:2,sales',
      'FN:3,bye',
      'FNDA:2,menu',
      'FNDA:0,sales',
      'FNDA:1,bye',
      'FNF:3',
      'FNH:2',
      'BRDA:1,0,0,0',
      'BRDA:1,0,1,1',
      'BRDA:1,0,2,0',
      'BRDA:1,0,3,1',
      'BRDA:2,0,0,-',
      'BRDA:2,0,1,-',
      'BRF:6',
      'BRH:2',
      'DA:1,2',
      'DA:2,0',
      'DA:3,1',
      'LF:3',
      'LH:2',
      'end_of_record',
      '',
    ].join('\n'),
  );
});

test('a name can’t end its record', () => {
  const named = new Map([['a\nend_of_record', menuFlow]]);
  const lcov = coverageLcov(cover(named, []));
  expect(lcov.match(/^end_of_record$/gm)).toHaveLength(1);
});
