import { metricsOf, sumOf } from '../../../core/metrics/metrics.ts';
import { tallyOf } from '../../../core/metrics/tally.ts';
import { type CallShape, call } from '../../fixtures/contact-records.ts';

export const start = Date.parse('2026-03-02T09:00:00Z') / 1000;
export const tallySettings = { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' };
export const settings = { thresholdSeconds: 20, shortAbandonSeconds: 5, agentCostPerHour: 24 };

/** All figures of some contacts, each counted at its own instants. */
export const figures = (contacts: CallShape[], thresholdSeconds = settings.thresholdSeconds) =>
  metricsOf(
    sumOf(
      contacts.flatMap((shape) => {
        const { counts } = tallyOf(call({ initiated: start, ...shape }), tallySettings);
        return [counts.disconnect, counts.enqueue, counts.answer];
      }),
    ),
    { ...settings, thresholdSeconds },
  );
