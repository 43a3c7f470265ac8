import { type Counts, countOf } from '../metrics/counts.ts';

/** How fast contacts leave a queue, as recent contacts showed. */
export type ServicePace = {
  /** Mean seconds that an agent spends on a contact, after-contact work included. */
  handleSeconds: number;
  /** Handle times that the mean is made of. */
  handled: number;
  /** Customers who give up, per second that one waits; 0 when nobody waited. */
  abandonRate: number;
};

/**
 * The pace that some counts show; null when no handle time is known. The rate of giving up is abandons over all seconds waited,
 * the maximum-likelihood estimate for exponential patience of which most was cut short by an answer.
 */
export function servicePace(counts: Counts): ServicePace | null {
  const handled = countOf(counts, 'handleContacts');
  const seconds = countOf(counts, 'handleSeconds');
  if (handled === 0 || seconds === 0) return null;
  const waited = countOf(counts, 'removedSeconds');
  return {
    handled,
    handleSeconds: seconds / handled,
    abandonRate: waited === 0 ? 0 : countOf(counts, 'abandonedWaits') / waited,
  };
}
