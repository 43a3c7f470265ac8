import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualThresholds } from '../../../core/metrics/histogram.ts';
import type { Metric } from '../../../core/metrics/metric.ts';
import { metricNames, metrics, sumOf } from '../../../core/metrics/metrics.ts';
import { tallyOf } from '../../../core/metrics/tally.ts';
import { randomRecord, randomShape } from '../../fixtures/random-contacts.ts';

const tallySettings = { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' };
const shares = metricNames.filter((name) => metrics[name].unit === 'share');

const tallies = fc
  .array(randomShape, { minLength: 1, maxLength: 12 })
  .map((shapes) =>
    shapes.map((shape, index) => tallyOf(randomRecord(`c${index}`, shape, 0), tallySettings)),
  );
const settings = fc.record({
  thresholdSeconds: fc.constantFrom(...usualThresholds),
  shortAbandonSeconds: fc.constantFrom(5, 10),
  agentCostPerHour: fc.constant(20),
});

test('a share lies between 0 and 1, or is null', () => {
  expect(shares.length).toBeGreaterThan(5);
  fc.assert(
    fc.property(tallies, settings, (contacts, chosen) => {
      const counts = sumOf(contacts.map((tally) => tally.counts.disconnect));
      for (const name of shares) {
        const value = (metrics[name] as Metric).value(counts, chosen);
        if (value !== null) expect(value, name).toBeGreaterThanOrEqual(0);
        if (value !== null) expect(value, name).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 500 },
  );
});

test('a longer threshold never lowers Connect’s service level or what was answered in time', () => {
  fc.assert(
    fc.property(tallies, (contacts) => {
      const counts = sumOf(contacts.map((tally) => tally.counts.disconnect));
      for (const name of ['serviceLevel', 'serviceLevelAnsweredOfOffered'] as const) {
        const values = usualThresholds.map((thresholdSeconds) =>
          metrics[name].value(counts, {
            ...{ thresholdSeconds, shortAbandonSeconds: 5, agentCostPerHour: 1 },
          }),
        );
        expect(values.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(values);
      }
    }),
    { numRuns: 200 },
  );
});
