import { showValue } from '../alerts/show-value.ts';
import type { HistoryAnswer, MetricValues } from '../api/wire.ts';
import type { Language } from '../languages.ts';
import type { Metric } from '../metrics/metric.ts';
import { metrics } from '../metrics/metrics.ts';
import { lowSample } from '../metrics/sample-size.ts';
import { axisTicks } from './axis-ticks.ts';
import type { ReportMetric } from './report-metrics.ts';
import type { ReportSchedule } from './report-schedule.ts';
import { mixedText } from './report-table.ts';
import { wordsOf } from './words/words-of.ts';

/** A value on an axis or line, and its words. */
type Tick = { value: number; shown: string };

/** A chart of a report: a value an interval and series, null where it is not defined. */
export type ReportChart = {
  kind: 'bars' | 'line';
  title: string;
  /** Words of the intervals, in order. */
  intervals: string[];
  series: { title: string; points: { value: number | null; few: boolean }[] }[];
  /** From 0 up; the last is the top. */
  axis: Tick[];
  target: Tick | null;
};

/** What is drawn, and the figures of which a report must have any. */
const drawings = {
  contacts: ['contactsQueued', 'contactsHandled'],
  serviceLevel: ['serviceLevel'],
} as const satisfies Record<string, readonly ReportMetric[]>;
export type Drawing = keyof typeof drawings;

/** What a report of these figures draws. */
export const drawingsOf = (wanted: readonly ReportMetric[]): Drawing[] =>
  (Object.keys(drawings) as Drawing[]).filter((drawing) =>
    drawings[drawing].some((metric) => wanted.includes(metric)),
  );

type Drawn = Pick<ReportSchedule, 'metrics' | 'queues' | 'language'>;
type Days = { from: string; to: string };

/** What `/api/history` is asked for the charts: a day by its hours, more by their days; null for a report that draws nothing. */
export const chartQuery = ({ metrics: wanted, queues }: Drawn, days: Days) =>
  drawingsOf(wanted).length > 0
    ? {
        ...{ ...days, groupBy: 'none' as const, metrics: Object.values(drawings).flat() },
        interval: days.from === days.to ? ('hour' as const) : ('day' as const),
        ...(queues.length > 0 && { queues }),
      }
    : null;

/** Contacts that came and were answered, and the service level beside its target: those of which the report has figures. */
export function reportCharts(
  { metrics: wanted, language }: Drawn,
  answer: HistoryAnswer,
  { target, mixedThreshold }: { target: number; mixedThreshold: number | null },
): ReportChart[] {
  const words = wordsOf(language);
  const intervals = intervalNames(answer, language);
  const series = (metric: ReportMetric) => ({
    title: words.metrics[metric],
    points: answer.rows.map((row) => pointOf(metric, row.metrics)),
  });
  const ticks = (metric: ReportMetric, values: number[]) =>
    values.map((value) => tickOf(metric, value, language));
  const counts = drawings.contacts.map(series);
  const largest = Math.max(
    ...counts.flatMap(({ points }) => points.map(({ value }) => value ?? 0)),
  );
  const charts: Record<Drawing, ReportChart> = {
    contacts: {
      ...{ kind: 'bars', title: words.contacts, intervals, series: counts },
      ...{ axis: ticks('contactsQueued', axisTicks(largest)), target: null },
    },
    serviceLevel: {
      ...{ kind: 'line', intervals },
      title:
        mixedThreshold === null ? words.metrics.serviceLevel : mixedText(mixedThreshold, language),
      ...{ series: [series('serviceLevel')], axis: ticks('serviceLevel', [0, 0.25, 0.5, 0.75, 1]) },
      target: {
        value: target,
        shown: words.target.replace('{value}', tickOf('serviceLevel', target, language).shown),
      },
    },
  };
  return drawingsOf(wanted).map((drawing) => charts[drawing]);
}

const pointOf = (metric: ReportMetric, values: MetricValues) => ({
  value: values[metric] ?? null,
  few: lowSample(metric, values) !== null,
});

const tickOf = (metric: ReportMetric, value: number, language: Language): Tick => ({
  value,
  shown: showValue(value, (metrics[metric] as Metric).unit, language),
});

function intervalNames({ rows, interval, timeZone }: HistoryAnswer, language: Language): string[] {
  const style: Intl.DateTimeFormatOptions =
    interval === 'day' ? { day: 'numeric', month: 'short' } : { hour: '2-digit', hourCycle: 'h23' };
  const format = new Intl.DateTimeFormat(language, { ...style, timeZone });
  return rows.map(({ from }) => format.format(from * 1000));
}
