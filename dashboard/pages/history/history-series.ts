import type { HistoryAnswer } from '../../../core/api/wire.ts';
import type { Metric } from '../../../core/metrics/metric.ts';
import { type MetricName, metrics } from '../../../core/metrics/metrics.ts';
import { type ChartSeries, pointsOf } from '../../chart/chart-series.ts';
import type { HistoryState } from './history-state.ts';

export const mostLines = 8;

const unitOf = (name: MetricName) => (metrics[name] as Metric).unit;

/** All interval starts of an answer, in order, as chart keys. */
export const intervalKeys = (answer: HistoryAnswer): string[] =>
  [...new Set(answer.rows.map((row) => row.from))].sort((a, b) => a - b).map(String);

/** A single interval makes no line: it is drawn as bars. */
const kindFor = (answer: HistoryAnswer) => (intervalKeys(answer).length > 1 ? 'line' : 'bar');

/** Not grouped: the chart's metric with the shown ones of its unit. Grouped: the largest groups by the chart's metric. */
export function historySeries(
  answer: HistoryAnswer,
  state: HistoryState,
  names: { metric: (name: MetricName) => string; group: (name: string) => string },
): ChartSeries[] {
  const kind = kindFor(answer);
  if (answer.groupBy !== 'none')
    return largestGroups(answer).map(({ key, name }) => ({
      title: names.group(name),
      kind,
      points: pointsOf(
        answer.rows.filter((row) => row.key === key),
        (row) => row.metrics[state.chart],
      ),
    }));
  return metricsDrawn(answer, state).map((metric) => ({
    title: names.metric(metric),
    kind,
    points: pointsOf(answer.rows, (row) => row.metrics[metric]),
  }));
}

/** The chart's metric and, where nothing is grouped, the shown ones of its unit. */
export function metricsDrawn(
  { groupBy }: Pick<HistoryAnswer, 'groupBy'>,
  { chart, metrics: shown }: Pick<HistoryState, 'chart' | 'metrics'>,
): MetricName[] {
  if (groupBy !== 'none') return [chart];
  const alike = shown.filter((name) => name !== chart && unitOf(name) === unitOf(chart));
  return [chart, ...alike].slice(0, mostLines);
}

/** The groups with most contacts, the largest first. */
export function largestGroups(answer: HistoryAnswer): HistoryAnswer['groups'] {
  const size = (group: HistoryAnswer['groups'][number]) => group.metrics.contactsCreated ?? 0;
  return [...answer.groups].sort((a, b) => size(b) - size(a)).slice(0, mostLines);
}
