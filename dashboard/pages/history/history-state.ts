import type { CenterInfo, Grouping, HistoryAnswer } from '../../../core/api/wire.ts';
import { isMetricName, type MetricName, metricNames } from '../../../core/metrics/metrics.ts';
import { sampleMetric } from '../../../core/metrics/sample-size.ts';
import { type Interval, intervals } from '../../../core/time/interval.ts';
import { addDays, type Day, daysBetween, isTimeZone } from '../../../core/time/zone.ts';
import { metricsFrom } from '../../figures/metric-choice.ts';
import { fieldOfGrouping, type Scope, scopeFrom, scopeInto } from '../../figures/scope.ts';
import { isDay } from './is-day.ts';
import { type ViewState, viewStateFrom, viewStateInto } from './view-state.ts';

export type HistoryRowsShown = 'groups' | 'intervals';

/** Everything that the page shows, as its address carries it. */
export type HistoryState = ViewState & {
  from: Day;
  to: Day;
  interval: Interval;
  groupBy: Grouping;
  timeZone: string;
  scope: Scope;
  /** Null for the configured thresholds. */
  thresholdSeconds: number | null;
  metrics: readonly MetricName[];
  chart: MetricName;
  rows: HistoryRowsShown;
};

/** The last 7 days, or the last 7 with contacts when those are all older. */
export function defaultRange(center: CenterInfo, today: Day): { from: Day; to: Day } {
  const { lastDay } = center;
  const to = lastDay !== null && daysBetween(lastDay, today) > 6 ? lastDay : today;
  return { from: addDays(to, -6), to };
}

/** Reads an address; what is absent or makes no sense takes its default. */
export function historyStateFrom(
  search: URLSearchParams,
  center: CenterInfo,
  today: Day,
): HistoryState {
  const [from, to, zone] = [search.get('from'), search.get('to'), search.get('timeZone')];
  const range = isDay(from) && isDay(to) && from <= to ? { from, to } : defaultRange(center, today);
  const metrics = metricsFrom(search.get('metrics'));
  const chart = search.get('chart') ?? '';
  const threshold = Number(search.get('thresholdSeconds'));
  return {
    ...range,
    interval: intervals.find((one) => one === search.get('interval')) ?? 'day',
    groupBy: groupingFrom(search.get('groupBy')),
    timeZone: zone !== null && isTimeZone(zone) ? zone : center.timeZone,
    scope: scopeFrom(search),
    thresholdSeconds: Number.isInteger(threshold) && threshold > 0 ? threshold : null,
    metrics,
    chart: isMetricName(chart) && metrics.includes(chart) ? chart : (metrics[0] as MetricName),
    rows: search.get('rows') === 'intervals' ? 'intervals' : 'groups',
    ...viewStateFrom(search),
  };
}

function groupingFrom(text: string | null): Grouping {
  return text !== null && text in fieldOfGrouping ? (text as Grouping) : 'none';
}

/** The address of a state. */
export function historySearch(state: HistoryState): URLSearchParams {
  const search = new URLSearchParams({
    from: state.from,
    to: state.to,
    interval: state.interval,
    groupBy: state.groupBy,
    timeZone: state.timeZone,
    metrics: state.metrics.join(','),
    chart: state.chart,
    rows: state.rows,
  });
  if (state.thresholdSeconds !== null)
    search.set('thresholdSeconds', String(state.thresholdSeconds));
  scopeInto(search, state.scope);
  viewStateInto(search, state);
  return search;
}

/** The part of a state that the API is asked for. */
export function historyQuery(state: HistoryState) {
  const { from, to, interval, groupBy, timeZone, thresholdSeconds, scope } = state;
  const metrics = metricsNeeded(state);
  return { from, to, interval, groupBy, timeZone, thresholdSeconds, metrics, ...scope };
}

/** What is shown, the sizes that mark figures over few contacts, and the count that tells empty and large groups. */
function metricsNeeded({ metrics }: HistoryState): MetricName[] {
  const needed = new Set<MetricName>(['contactsCreated', ...metrics]);
  for (const name of metrics) {
    const size = sampleMetric(name);
    if (size) needed.add(size);
  }
  return metricNames.filter((name) => needed.has(name));
}

/** The rows of the table: a row a group, or a row an interval (and group). */
export function rowsShown(answer: HistoryAnswer, state: HistoryState): HistoryRowsShown {
  return answer.groupBy === 'none' ? 'intervals' : state.rows;
}
