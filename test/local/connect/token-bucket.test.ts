import { expect, test } from 'vitest';
import { tokenBucket } from '../../../local/connect/wire/token-bucket.ts';

test('a burst at once, then the rate', () => {
  const allows = tokenBucket({ rate: 2, burst: 5 });
  expect(Array.from({ length: 6 }, () => allows(0))).toEqual([true, true, true, true, true, false]);
  expect(allows(0.4)).toBe(false);
  expect(allows(0.5)).toBe(true);
  expect(allows(0.5)).toBe(false);
  expect(Array.from({ length: 6 }, () => allows(100)).filter(Boolean)).toHaveLength(5);
});
