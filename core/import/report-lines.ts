import type { ImportReport } from './import-report.ts';

/** The report as people read it, a line each. */
export function reportLines(report: ImportReport): string[] {
  const width = String(report.rows).length;
  const line = (count: number, text: string) => `${String(count).padStart(width)}  ${text}`;
  const each = (counts: Record<string, number>) =>
    Object.entries(counts)
      .sort(([, left], [, right]) => right - left)
      .map(([name, count]) => `  ${line(count, name)}`);
  const days =
    report.firstDay === null ? [] : [`Contacts from ${report.firstDay} to ${report.lastDay}.`];
  return [
    line(report.rows, 'rows read'),
    line(report.imported, 'imported'),
    ...each(report.oddities),
    line(report.refused, 'refused'),
    ...each(report.refusedBy),
    line(report.ignored, 'ignored by rule'),
    ...each(report.ignoredBy),
    ...days,
  ];
}
