import { showValue } from '../alerts/show-value.ts';
import type { HistoryAnswer, MetricValues } from '../api/wire.ts';
import type { Metric } from '../metrics/metric.ts';
import { metrics } from '../metrics/metrics.ts';
import { dayOf } from '../time/zone.ts';
import type { ReportMetric } from './report-metrics.ts';
import type { ReportSchedule } from './report-schedule.ts';
import { wordsOf } from './words/words-of.ts';

/** A value that is not defined is null, and shown as a dash. */
export type ReportCell = { value: number | null; shown: string };

/** A report as it is printed: a row a day or group, the total last. */
export type ReportTable = {
  title: string;
  subtitle: string;
  head: string[];
  rows: { label: string; cells: ReportCell[] }[];
};

type Days = { from: string; to: string };

/** The figures of an answer in the words of the schedule's language. */
export function reportTable(
  schedule: Pick<ReportSchedule, 'name' | 'groupBy' | 'metrics' | 'language'>,
  { groups, rows, totals, timeZone }: HistoryAnswer,
  center: string,
  { from, to }: Days,
): ReportTable {
  const { name, groupBy, metrics: wanted, language } = schedule;
  const words = wordsOf(language);
  const row = (label: string, values: MetricValues) => ({
    label,
    cells: wanted.map((metric) => cellOf(metric, values[metric] ?? null, language)),
  });
  const body =
    groupBy === 'none'
      ? rows.map((one) => row(dayOf(one.from, timeZone), one.metrics))
      : groups.map((one) => row(one.name, one.metrics));
  return {
    title: name,
    subtitle: words.days.replace('{center}', center).replace('{from}', from).replace('{to}', to),
    head: [words.groups[groupBy], ...wanted.map((metric) => words.metrics[metric])],
    rows: [...body, row(words.total, totals)],
  };
}

const cellOf = (
  metric: ReportMetric,
  value: number | null,
  language: ReportSchedule['language'],
): ReportCell => ({
  value,
  shown: value === null ? '–' : showValue(value, (metrics[metric] as Metric).unit, language),
});
