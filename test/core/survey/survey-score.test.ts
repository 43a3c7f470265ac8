import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  effortScore,
  promoterScore,
  satisfactionScore,
  surveyScore,
} from '../../../core/survey/survey-score.ts';
import { wilsonInterval } from '../../../core/survey/wilson-interval.ts';

const times = (count: number, answer: number) => Array.from({ length: count }, () => answer);

/** Newcombe, Statistics in Medicine 17 (1998), table I, method 3: the score method without continuity correction. */
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('the interval of %i in %i is the published one', (successes, total, low, high) => {
  const interval = wilsonInterval(successes, total);
  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

test('an interval holds its share and lies in [0, 1]', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (successes, others) => {
      const total = successes + others;
      const interval = wilsonInterval(successes, total);
      if (interval === null) return total === 0;
      const share = successes / total;
      return (
        interval.low >= 0 &&
        interval.high <= 1 &&
        interval.low <= share + 1e-12 &&
        share - 1e-12 <= interval.high
      );
    }),
  );
});

describe('scores', () => {
  test('nobody answered: no score, no interval', () => {
    for (const score of [satisfactionScore, effortScore, promoterScore])
      expect(score([])).toEqual({ answers: 0, value: null, interval: null });
  });

  test('satisfaction is the share of 4 and 5', () => {
    const score = satisfactionScore([1, 2, 3, 4, 5]);
    expect(score).toMatchObject({ answers: 5, value: 0.4 });
    expect(score.interval).toEqual(wilsonInterval(2, 5));
  });

  test('effort is the mean; its interval has the sample’s variance', () => {
    const score = effortScore([2, 4, 6]);
    expect(score.value).toBe(4);
    expect(score.interval?.low).toBeCloseTo(4 - 1.959964 * (2 / Math.sqrt(3)), 6);
    expect(effortScore([6]).interval).toBeNull();
  });

  test('promoters are 9 and 10, detractors 0 to 6', () => {
    expect(promoterScore([10, 9, 8, 7, 6, 0]).value).toBe(0);
    expect(promoterScore([10, 9, 8, 7]).value).toBe(0.5);
    expect(promoterScore([6, 7]).value).toBe(-0.5);
  });

  test('half promoters, a fifth detractors among 100: 30 with ± 15.3', () => {
    const score = promoterScore([...times(50, 9), ...times(30, 8), ...times(20, 3)]);
    expect(score.value).toBeCloseTo(0.3, 12);
    const spread = 1.959964 * Math.sqrt((0.5 + 0.2 - 0.3 ** 2) / 100);
    expect(score.interval?.low).toBeCloseTo(0.3 - spread, 9);
    expect(score.interval?.high).toBeCloseTo(0.3 + spread, 9);
  });

  test('answers of another scale do not count', () => {
    const answer = { question: 'q', answer: 5 };
    const answers = [
      { ...answer, scale: 'csat' as const },
      { ...answer, scale: 'nps' as const },
    ];
    expect(surveyScore('csat', answers)).toMatchObject({ answers: 1, value: 1 });
    expect(surveyScore('nps', answers)).toMatchObject({ answers: 1, value: -1 });
  });
});
