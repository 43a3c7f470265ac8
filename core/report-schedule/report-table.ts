import { showValue } from '../alerts/show-value.ts';
import type { HistoryAnswer, MetricValues } from '../api/wire.ts';
import { type Label, labelIn } from '../config/label-in.ts';
import type { Language } from '../languages.ts';
import type { Metric } from '../metrics/metric.ts';
import { metrics } from '../metrics/metrics.ts';
import { lowSample, lowSampleLimit } from '../metrics/sample-size.ts';
import { none } from '../metrics/tally.ts';
import { dayOf, type EpochSeconds } from '../time/zone.ts';
import type { ReportMetric } from './report-metrics.ts';
import type { ReportSchedule } from './report-schedule.ts';
import { wordsOf } from './words/words-of.ts';

/** A value that is not defined is null, and shown as a dash. `few`: it stands on fewer contacts than say much. */
export type ReportCell = { value: number | null; shown: string; few: boolean };
/** `key` is the label for programs: a day as YYYY-MM-DD. */
export type ReportLine = { label: string; key: string; cells: ReportCell[] };

/** The figures of a report in words: a line a day or group, and the total. */
export type ReportTable = {
  head: string[];
  /** The same for programs, where no note stands below: a column says by which threshold all of it is measured. */
  keys: string[];
  lines: ReportLine[];
  total: ReportLine;
  /** What the mark of few contacts means, and by which threshold totals are measured; null with neither. */
  note: string | null;
};

/** That a service level over queues of different thresholds is measured by one. */
export function mixedText(thresholdSeconds: number, language: Language): string {
  const words = wordsOf(language);
  return words.allQueues
    .replace('{metric}', words.metrics.serviceLevel)
    .replace('{value}', showValue(thresholdSeconds, 'seconds', language));
}

type Shown = Pick<ReportSchedule, 'groupBy' | 'metrics' | 'language'>;

type Settings = {
  /** Of contact types. */
  labels?: Readonly<Record<string, Label>>;
  /** The threshold of figures over queues of which some have another; null where all have it. */
  mixedThreshold?: number | null;
};

/** The figures of an answer in the words of the schedule's language. */
export function reportTable(
  { groupBy, metrics: wanted, language }: Shown,
  { groups, rows, totals, timeZone }: HistoryAnswer,
  { labels = {}, mixedThreshold = null }: Settings = {},
): ReportTable {
  const words = wordsOf(language);
  const cells = (values: MetricValues) => wanted.map((metric) => cellOf(metric, values, language));
  const lines =
    groupBy === 'none'
      ? rows.map((one) => ({
          ...{ label: dayLabel(one.from, timeZone, language), key: dayOf(one.from, timeZone) },
          cells: cells(one.metrics),
        }))
      : groups.map((one) => {
          const label = groupLabel(one.name, { groupBy, language, labels });
          return { label, key: label, cells: cells(one.metrics) };
        });
  const mixed =
    mixedThreshold !== null && wanted.includes('serviceLevel')
      ? mixedText(mixedThreshold, language)
      : null;
  const isOfTotal = mixed !== null && groupBy === 'queue';
  const total = {
    label: words.total,
    key: isOfTotal ? `${words.total} (${mixed})` : words.total,
    cells: cells(totals),
  };
  const isMarked = [...lines, total].some((line) => line.cells.some(({ few }) => few));
  const few = isMarked ? [`* ${words.few.replace('{count}', String(lowSampleLimit))}`] : [];
  const names = wanted.map((metric) => words.metrics[metric]);
  const keys = names.map((name, at) =>
    mixed !== null && !isOfTotal && wanted[at] === 'serviceLevel' ? mixed : name,
  );
  return {
    head: [words.groups[groupBy], ...names],
    keys: [words.groups[groupBy], ...keys],
    ...{ lines, total, note: [...few, ...(mixed ? [mixed] : [])].join('\n') || null },
  };
}

const cellOf = (
  metric: ReportMetric,
  values: MetricValues,
  language: Shown['language'],
): ReportCell => {
  const value = values[metric] ?? null;
  const few = lowSample(metric, values) !== null;
  const { unit } = metrics[metric] as Metric;
  const shown = value === null ? '–' : showValue(value, unit, language);
  return { value, few, shown: few ? `${shown}\u00a0*` : shown };
};

const dayLabel = (instant: EpochSeconds, timeZone: string, language: Shown['language']): string =>
  new Intl.DateTimeFormat(language, {
    ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone },
  }).format(instant * 1000);

function groupLabel(
  name: string,
  { groupBy, language, labels }: Omit<Shown, 'metrics'> & Required<Pick<Settings, 'labels'>>,
): string {
  const words = wordsOf(language);
  if (name === none) return words.none;
  if (groupBy === 'contactType') return labelIn(name, labels[name], [language]);
  return (groupBy === 'channel' && words.channels[name]) || name;
}
