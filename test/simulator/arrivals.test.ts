import { expect, test } from 'vitest';
import { arrivals } from '../../simulator/arrivals.ts';
import { exponential, logNormal, pick } from '../../simulator/distributions.ts';
import { Random } from '../../simulator/random.ts';

const day = { from: 1_790_000_000, to: 1_790_000_000 + 86_400 };

/** Rate 10 an hour in the first half of the day, 30 in the second: 480 expected. */
const rate = (at: number) => (at < day.from + 43_200 ? 10 : 30);

test('counts of a non-homogeneous Poisson process have its mean, and a variance equal to the mean', () => {
  const days = 2000;
  const counts = Array.from(
    { length: days },
    (_, index) => arrivals(Random.named(`day ${index}`), day, 40, rate).length,
  );
  const mean = counts.reduce((sum, each) => sum + each, 0) / days;
  const variance = counts.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (days - 1);
  // Four standard errors: sqrt(480 / 2000) = 0.49 for the mean, 480 * sqrt(2 / 2000) = 15 for the variance.
  expect(Math.abs(mean - 480)).toBeLessThan(2);
  expect(Math.abs(variance - 480)).toBeLessThan(61);
});

test('each half of the day has its own rate', () => {
  let early = 0;
  let late = 0;
  for (let index = 0; index < 500; index += 1)
    for (const at of arrivals(Random.named(`half ${index}`), day, 30, rate))
      if (at < day.from + 43_200) early += 1;
      else late += 1;
  // 500 days of 120 and 360; four standard errors are 4 * sqrt(60,000) and 4 * sqrt(180,000).
  expect(Math.abs(early - 60_000)).toBeLessThan(980);
  expect(Math.abs(late - 180_000)).toBeLessThan(1700);
});

test('arrivals are in order, inside the span, none at rate 0', () => {
  const found = arrivals(Random.named('order'), day, 40, rate);
  expect(found).toEqual([...found].sort((left, right) => left - right));
  expect(found.every((at) => at >= day.from && at < day.to)).toBe(true);
  expect(arrivals(Random.named('none'), day, 0, () => 0)).toEqual([]);
  expect(arrivals(Random.named('none'), day, 5, () => 0)).toEqual([]);
});

test('a rate above the stated peak is a defect', () => {
  expect(() => arrivals(Random.named('peak'), day, 5, rate)).toThrow('above the peak');
});

test('exponential and lognormal draws have the mean and the variation asked for', () => {
  const random = Random.named('draws');
  const moments = (draw: () => number) => {
    const draws = Array.from({ length: 200_000 }, draw);
    const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length;
    const variance = draws.reduce((sum, each) => sum + (each - mean) ** 2, 0) / draws.length;
    return { mean, variation: Math.sqrt(variance) / mean };
  };
  const waits = moments(() => exponential(random, 300));
  expect(waits.mean / 300).toBeCloseTo(1, 1);
  expect(waits.variation).toBeCloseTo(1, 1);
  const talks = moments(() => logNormal(random, 240, 0.9));
  expect(talks.mean / 240).toBeCloseTo(1, 1);
  expect(talks.variation).toBeCloseTo(0.9, 1);
});

test('weighted choices come as often as their weights say', () => {
  const random = Random.named('pick');
  const choices = [
    ['often', 3],
    ['seldom', 1],
    ['never', 0],
  ] as const;
  const picked = Array.from({ length: 40_000 }, () => pick(random, choices));
  const share = (value: string) => picked.filter((each) => each === value).length / picked.length;
  expect(Math.abs(share('often') - 0.75)).toBeLessThan(0.01);
  expect(share('never')).toBe(0);
  expect(() => pick(random, [])).toThrow('at least one choice');
});
