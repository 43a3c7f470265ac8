import { isSum } from './is-sum.ts';
import type { Metric } from './metric.ts';
import { type MetricName, metrics } from './metrics.ts';

/** A share or a mean over fewer contacts is marked: one contact more would change it by 10 points or so. */
export const lowSampleLimit = 10;

/** The count metric that tells how many contacts a figure stands on, by the counter that it opens to. */
const baseOf: Partial<Record<Metric['opens']['contacts'], MetricName>> = {
  created: 'contactsCreated',
  inbound: 'contactsCreated',
  queued: 'contactsQueued',
  removedFromQueue: 'contactsQueued',
  handled: 'contactsHandled',
  answered: 'contactsHandled',
  handleContacts: 'contactsHandled',
  activeContacts: 'contactsHandled',
  afterContactWorkContacts: 'contactsHandled',
  interactionContacts: 'contactsHandled',
  putOnHold: 'contactsPutOnHold',
  abandonedWaits: 'contactsAbandoned',
};

/** The count that a share or mean is judged by; undefined for plain counts and sums. */
export function sampleMetric(name: MetricName): MetricName | undefined {
  return isSum(name) ? undefined : baseOf[(metrics[name] as Metric).opens.contacts];
}

/** The number of contacts under a share or mean when it is too low to say much; null otherwise. */
export function lowSample(
  name: MetricName,
  values: Readonly<Record<string, number | null>>,
): number | null {
  const base = sampleMetric(name);
  if (!base || values[name] === null) return null;
  const size = values[base] ?? null;
  return size !== null && size < lowSampleLimit ? size : null;
}
