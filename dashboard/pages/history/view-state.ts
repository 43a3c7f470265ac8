import type { Grouping } from '../../../core/api/wire.ts';
import { isMetricName, type MetricName } from '../../../core/metrics/metrics.ts';
import type { Day } from '../../../core/time/zone.ts';
import { isDay } from './is-day.ts';

export const comparisons = ['previous', 'lastYear', 'own'] as const;
export type Comparison = (typeof comparisons)[number];
export const reasons = [
  'wrapUpCode',
  'contactType',
  'initiationMethod',
  'disconnectReason',
] as const satisfies Grouping[];
export type Reason = (typeof reasons)[number];
export const occupancies = [1, 0.9, 0.85, 0.8, 0.7] as const;

/** What single views of history show beside the days and filters of all. */
export type ViewState = {
  /** The metric of a heat map or trend. */
  metric: MetricName;
  /** Whose scorecard; null for none chosen. */
  agent: string | null;
  against: Comparison;
  /** The days compared with, where they are one's own choice. */
  otherDays: { from: Day; to: Day } | null;
  reason: Reason;
  occupancy: number;
};

const usual: ViewState = {
  metric: 'contactsQueued',
  agent: null,
  against: 'previous',
  otherDays: null,
  reason: 'wrapUpCode',
  occupancy: 0.85,
};

/** Reads an address; what is absent or makes no sense takes its default. */
export function viewStateFrom(search: URLSearchParams): ViewState {
  const metric = search.get('metric') ?? '';
  const [from, to] = [search.get('againstFrom'), search.get('againstTo')];
  const occupancy = Number(search.get('occupancy'));
  return {
    metric: isMetricName(metric) ? metric : usual.metric,
    agent: search.get('agent'),
    against: comparisons.find((one) => one === search.get('against')) ?? usual.against,
    otherDays: isDay(from) && isDay(to) && from <= to ? { from, to } : null,
    reason: reasons.find((one) => one === search.get('reason')) ?? usual.reason,
    occupancy: occupancies.find((one) => one === occupancy) ?? usual.occupancy,
  };
}

/** Writes what differs from the usual into an address. */
export function viewStateInto(search: URLSearchParams, state: ViewState): void {
  for (const name of ['metric', 'agent', 'against', 'reason', 'occupancy'] as const)
    if (state[name] !== usual[name]) search.set(name, String(state[name]));
  if (state.otherDays) {
    search.set('againstFrom', state.otherDays.from);
    search.set('againstTo', state.otherDays.to);
  }
}
