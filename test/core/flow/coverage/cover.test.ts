import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cover } from '../../../../core/flow/coverage/cover.ts';
import { flows, menuFlow, randomTrails, step } from './runs.ts';

const oneRun = [
  [step('menu', 'Equals 2'), step('menu', 'Equals 1'), step('sales', 'next'), step('bye', null)],
];

test('blocks and branches count each time that a run comes by', () => {
  const main = cover(flows, oneRun).flows.get('Main');
  expect([...(main?.blocks ?? [])].map(([name, { hits }]) => [name, hits])).toEqual([
    ['menu', 2],
    ['sales', 1],
    ['bye', 1],
  ]);
  expect(main?.blocks.get('menu')?.branches.get('Equals 1')).toEqual({ to: 'sales', hits: 1 });
  expect(main?.blockShare).toEqual({ hit: 3, total: 3, percent: 100 });
  expect(main?.branchShare).toEqual({ hit: 3, total: 6, percent: 50 });
});

test('what was never tried is listed with where it goes', () => {
  expect(cover(flows, oneRun).flows.get('Main')?.missed).toEqual([
    { block: 'menu', branch: 'NoMatchingError', to: 'bye' },
    { block: 'menu', branch: 'next', to: 'bye' },
    { block: 'sales', branch: 'NoMatchingError', to: 'bye' },
  ]);
});

test('a block never entered is itself missed', () => {
  const missed = cover(flows, []).flows.get('Main')?.missed ?? [];
  expect(missed.filter(({ branch }) => branch === null).map(({ block }) => block)).toEqual([
    'menu',
    'sales',
    'bye',
  ]);
});

test('a block that can’t be reached is listed apart and counts nowhere', () => {
  const main = cover(flows, [[step('lost', null)]]).flows.get('Main');
  expect(main?.unreachable).toEqual(['lost']);
  expect(main?.blockShare).toEqual({ hit: 0, total: 3, percent: 0 });
});

test('steps of another version of the flow are unknown', () => {
  const trail = [step('menu', 'Equals 9'), step('menu', 'Equals 9'), step('x', null, 'Other')];
  const coverage = cover(flows, [trail]);
  expect(coverage.unknown).toEqual([
    { flow: 'Main', block: 'menu', branch: 'Equals 9', hits: 2 },
    { flow: 'Other', block: 'x', branch: null, hits: 1 },
  ]);
  expect(coverage.flows.get('Main')?.blocks.get('menu')?.hits).toBe(2);
});

test('a flow without branches has no percentage of branches', () => {
  const bye = menuFlow.Actions.filter(({ Identifier }) => Identifier === 'bye');
  const ends = { ...menuFlow, StartAction: 'bye', Actions: bye };
  const { branchShare } = cover(new Map([['Main', ends]]), []).flows.get('Main') ?? {};
  expect(branchShare).toEqual({ hit: 0, total: 0, percent: null });
});

test('percentages lie in 0 to 100 and what is missed is what isn’t hit', () => {
  fc.assert(
    fc.property(randomTrails, (trails) => {
      const main = cover(flows, trails).flows.get('Main');
      for (const { percent } of [main?.blockShare, main?.branchShare].flatMap(
        (each) => each ?? [],
      )) {
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
      }
      const branches = main?.missed.filter(({ branch }) => branch !== null).length ?? Number.NaN;
      expect(branches + (main?.branchShare.hit ?? 0)).toBe(6);
    }),
  );
});
