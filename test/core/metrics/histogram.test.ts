import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  binEdges,
  binOf,
  countBelow,
  type Histogram,
  quantile,
  thresholdEdges,
  usualThresholds,
} from '../../../core/metrics/histogram.ts';

const week = 604_800;
const seconds = fc.oneof(
  fc.nat({ max: 700 }),
  fc.constantFrom(...usualThresholds.flatMap((at) => [at - 1, at, at + 1])),
  fc.nat({ max: week }),
);
const many = fc.array(seconds, { minLength: 1, maxLength: 200 });

function histogramOf(values: number[], edges = binEdges): Histogram {
  const bins = new Map<number, number>();
  for (const value of values) {
    const bin = binOf(value, edges);
    bins.set(bin, (bins.get(bin) ?? 0) + 1);
  }
  return bins;
}

test('the usual thresholds are those that Connect’s users choose from', () => {
  expect(usualThresholds).toEqual([5, 10, 15, 20, 25, 30, 45, 60, 90, 120, 180, 240, 300, 600]);
});

test.each([
  ['of all seconds', binEdges],
  ['of thresholds', thresholdEdges],
] as const)('edges %s grow from 0 to a week at least', (_, edges) => {
  expect(edges[0]).toBe(0);
  expect(edges.at(-1)).toBeGreaterThanOrEqual(week);
  expect(edges.every((edge, index) => index === 0 || edge > (edges[index - 1] as number))).toBe(
    true,
  );
});

test.each([
  ['all seconds', binEdges],
  ['thresholds', thresholdEdges],
] as const)(
  'by %s, "less than X" and "X or less" are exact at every usual threshold',
  (_, edges) => {
    fc.assert(
      fc.property(many, fc.constantFrom(...usualThresholds), (values, limit) => {
        const histogram = histogramOf(values, edges);
        expect(countBelow(histogram, limit, edges)).toBe(values.filter((v) => v < limit).length);
        expect(countBelow(histogram, limit + 1, edges)).toBe(
          values.filter((v) => v <= limit).length,
        );
      }),
    );
  },
);

test('short waits are exact at any threshold', () => {
  fc.assert(
    fc.property(many, fc.nat({ max: 25 }), (values, limit) => {
      expect(countBelow(histogramOf(values), limit)).toBe(values.filter((v) => v < limit).length);
    }),
  );
});

test('a bin holds what lies from its edge to the next', () => {
  fc.assert(
    fc.property(seconds, (value) => {
      const bin = binOf(value);
      expect(binEdges[bin]).toBeLessThanOrEqual(value);
      expect(binEdges[bin + 1] ?? Number.POSITIVE_INFINITY).toBeGreaterThan(value);
    }),
  );
  expect(binOf(10 * week)).toBe(binEdges.length - 1);
});

test('a percentile errs by 2 % at most', () => {
  fc.assert(
    fc.property(many, fc.integer({ min: 1, max: 100 }), (values, percent) => {
      const sorted = values.toSorted((a, b) => a - b);
      const rank = Math.ceil((percent * sorted.length) / 100);
      const exact = sorted[rank - 1] as number;
      const read = quantile(histogramOf(values), percent / 100);
      expect(Math.abs((read as number) - exact)).toBeLessThanOrEqual(0.02 * exact);
    }),
    { numRuns: 1000 },
  );
});

test('the rank of a percentile is right for any number of contacts', () => {
  for (const percent of [50, 80, 90, 95])
    for (let total = 1; total <= 3000; total++) {
      const rank = Math.ceil((percent * total) / 100);
      // The rank-th wait is 7 s, all before it 3 s, all after it 11 s.
      const histogram = new Map([
        [3, rank - 1],
        [7, 1],
        [11, total - rank],
      ]);
      expect(quantile(histogram, percent / 100), `${percent} % of ${total}`).toBe(7);
    }
});

test('nothing has no percentile', () => {
  expect(quantile(new Map(), 0.5)).toBeNull();
  expect(quantile(new Map([[4, 0]]), 0.5)).toBeNull();
});
