import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisTicks } from '../../../core/report-schedule/axis-ticks.ts';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [7, [0, 2, 4, 6, 8]],
  [130, [0, 50, 100, 150]],
  [1204, [0, 500, 1000, 1500]],
])('up to %s stand %j', (largest, ticks) => {
  expect(axisTicks(largest)).toEqual(ticks);
});

test('ticks are few, whole and reach every value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (largest) => {
      const ticks = axisTicks(largest);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(largest);
    }),
  );
});
