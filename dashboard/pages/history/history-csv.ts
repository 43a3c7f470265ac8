import type { AnnotationRow } from '../../../core/kept/annotation.ts';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import { toCsv } from '../../export/to-csv.ts';
import { isoInZone } from '../../format/iso-in-zone.ts';
import type { HistoryRow } from './history-rows.ts';

export type HistoryHeadings = {
  from: string;
  to: string;
  /** Null where nothing is grouped. */
  group: string | null;
  groupName: (name: string) => string;
  total: string;
  metric: (name: MetricName) => string;
  annotations: string;
};

/** The table as CSV: instants of the shown zone, raw numbers (seconds, shares of 1), the total last; what was noted of an interval at its end. */
export function historyCsv(
  rows: readonly HistoryRow[],
  metrics: readonly MetricName[],
  timeZone: string,
  headings: HistoryHeadings,
  annotations: readonly Pick<AnnotationRow, 'from' | 'to' | 'text'>[],
): string {
  const grouped = headings.group !== null;
  const noted = annotations.length > 0;
  const notesOf = ({ span }: HistoryRow) =>
    annotations
      .filter(({ from, to }) => from < span.to && to > span.from)
      .map(({ text }) => text)
      .join(' · ');
  const header = [
    headings.from,
    headings.to,
    ...(grouped ? [headings.group as string] : []),
    ...metrics.map(headings.metric),
    ...(noted ? [headings.annotations] : []),
  ];
  const group = (row: HistoryRow) =>
    row.kind === 'total' ? headings.total : row.group ? headings.groupName(row.group.name) : '';
  const ordered = [
    ...rows.filter((row) => row.kind === 'row'),
    ...rows.filter((row) => row.kind === 'total' && grouped),
  ];
  const lines = ordered.map((row) => [
    isoInZone(row.span.from, timeZone),
    isoInZone(row.span.to, timeZone),
    ...(grouped ? [group(row)] : []),
    ...metrics.map((name) => row.metrics[name]),
    ...(noted ? [notesOf(row)] : []),
  ]);
  return toCsv(header, lines);
}
