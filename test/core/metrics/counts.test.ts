import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counters, distributions } from '../../../core/metrics/counters.ts';
import { addCounts, type Counts, histogramOf, withoutZeros } from '../../../core/metrics/counts.ts';
import { sumOf } from '../../../core/metrics/metrics.ts';

const codes = [...Object.values(counters).map(({ code }) => code), 'A0', 'A17', 'B3', 'H199'];
const counts: fc.Arbitrary<Counts> = fc.dictionary(
  fc.constantFrom(...codes),
  fc.integer({ min: -5, max: 1000 }).filter((value) => value !== 0),
);

test('adding is associative and commutative', () => {
  fc.assert(
    fc.property(counts, counts, counts, (a, b, c) => {
      const left = sumOf([sumOf([a, b]), c]);
      expect(sumOf([a, sumOf([b, c])])).toEqual(left);
      expect(sumOf([c, b, a])).toEqual(left);
    }),
  );
});

test('what was added can be taken back to nothing', () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      expect(withoutZeros(addCounts(addCounts({ ...a }, b), b, -1))).toEqual(a);
      expect(withoutZeros(addCounts({ ...a }, a, -1))).toEqual({});
    }),
  );
});

test('every counter has a code of its own', () => {
  const all = Object.values(counters).map(({ code }) => code);
  expect(new Set(all).size).toBe(all.length);
  expect(all.every((code) => /^[a-z]+$/.test(code))).toBe(true);
});

test('no counter is taken for a bin, a bin of another distribution, or a fence of a shard', () => {
  const prefixes = Object.values(distributions).map(({ code }) => code);
  expect(new Set(prefixes).size).toBe(prefixes.length);
  expect(prefixes.every((prefix) => /^[A-Z]$/.test(prefix))).toBe(true);
  const isBin = (code: string) => prefixes.some((prefix) => code.startsWith(prefix));
  const isFence = (code: string) => /^f\d+$/.test(code);
  for (const { code } of Object.values(counters)) {
    expect(isBin(code)).toBe(false);
    expect(isFence(code)).toBe(false);
  }
});

test('the bins of one distribution are told from all else', () => {
  const cell = { an: 3, ab: 1, A2: 5, A17: 1, B2: 9, f3: 7 };
  expect(histogramOf(cell, 'answerWaits')).toEqual(
    new Map([
      [2, 5],
      [17, 1],
    ]),
  );
  expect(histogramOf(cell, 'abandonWaits')).toEqual(new Map([[2, 9]]));
});
