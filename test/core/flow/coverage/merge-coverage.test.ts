import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cover } from '../../../../core/flow/coverage/cover.ts';
import type { Coverage } from '../../../../core/flow/coverage/coverage.ts';
import { mergeCoverage } from '../../../../core/flow/coverage/merge-coverage.ts';
import { flows, menuFlow, randomTrails, step } from './runs.ts';

const coverage = randomTrails.map((trails) => cover(flows, trails));

/** What a reader learns from it, whatever the hits. */
const learnt = ({ flows, unknown }: Coverage) => ({
  flows: [...flows].map(([name, { missed, blockShare, branchShare, unreachable }]) => ({
    name,
    missed,
    blockShare,
    branchShare,
    unreachable,
  })),
  unknown: unknown.map(({ flow, block, branch }) => `${flow} ${block} ${branch}`).sort(),
});

test('two halves merged are the whole', () => {
  fc.assert(
    fc.property(randomTrails, randomTrails, (one, other) => {
      expect(mergeCoverage(cover(flows, one), cover(flows, other))).toEqual(
        cover(flows, [...one, ...other]),
      );
    }),
  );
});

test('merging is associative', () => {
  fc.assert(
    fc.property(coverage, coverage, coverage, (a, b, c) => {
      expect(mergeCoverage(mergeCoverage(a, b), c)).toEqual(mergeCoverage(a, mergeCoverage(b, c)));
    }),
  );
});

test('in what is covered, merging is commutative and idempotent', () => {
  fc.assert(
    fc.property(coverage, coverage, (a, b) => {
      expect(learnt(mergeCoverage(a, b))).toEqual(learnt(mergeCoverage(b, a)));
      expect(learnt(mergeCoverage(a, a))).toEqual(learnt(a));
    }),
  );
});

test('a block that one side reaches isn’t unreachable', () => {
  const elsewhere = new Map([['Main', { ...menuFlow, StartAction: 'lost' }]]);
  const merged = mergeCoverage(cover(flows, []), cover(elsewhere, [[step('lost', null)]]));
  expect(merged.flows.get('Main')?.unreachable).toEqual([]);
  expect(merged.flows.get('Main')?.blockShare).toEqual({ hit: 1, total: 4, percent: 25 });
});
