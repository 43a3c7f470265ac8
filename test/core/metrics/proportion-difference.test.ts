import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proportionDifference } from '../../../core/metrics/proportion-difference.ts';

test('the flu vaccine example of OpenStax gives its z', () => {
  // OpenStax, Introductory Statistics 10.3, example 10.8: 20 of 200 and 12 of 200, z = 1.47.
  const z = proportionDifference({ share: 20 / 200, of: 200 }, { share: 12 / 200, of: 200 });
  expect(z).toBeCloseTo(1.47, 2);
});

const share = fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), of: fc.nat(10_000) });

test('it changes its sign with the order, and is undefined where nothing can differ', () => {
  fc.assert(
    fc.property(share, share, (one, other) => {
      const z = proportionDifference(one, other);
      const back = proportionDifference(other, one);
      expect(back === null ? null : -back + 0).toBe(z === null ? null : z + 0);
      if (one.of === 0 || other.of === 0) expect(z).toBeNull();
    }),
  );
  expect(proportionDifference({ share: 1, of: 5 }, { share: 1, of: 9 })).toBeNull();
});
