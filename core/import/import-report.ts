import { type Day, dayOf } from '../time/zone.ts';
import type { RowOutcome } from './map-row.ts';

/** What became of the rows of a file. `rows` is always `imported + refused + ignored`. */
export type ImportReport = {
  rows: number;
  imported: number;
  refused: number;
  ignored: number;
  /** By code and field, `time-unreadable times.start`. */
  refusedBy: Record<string, number>;
  ignoredBy: Record<string, number>;
  /** Imported rows by what was odd about them; a row may have several. */
  oddities: Record<string, number>;
  firstDay: Day | null;
  lastDay: Day | null;
};

export const emptyReport = (): ImportReport => ({
  rows: 0,
  imported: 0,
  refused: 0,
  ignored: 0,
  refusedBy: {},
  ignoredBy: {},
  oddities: {},
  firstDay: null,
  lastDay: null,
});

/** Counts one row, in place. Days are of the zone given, by the contact's beginning. */
export function countOutcome(report: ImportReport, outcome: RowOutcome, timeZone: string): void {
  report.rows += 1;
  report[outcome.kind] += 1;
  if (outcome.kind === 'refused') {
    const { code, field } = outcome.problem;
    addOne(report.refusedBy, field ? `${code} ${field}` : code);
  } else if (outcome.kind === 'ignored') addOne(report.ignoredBy, outcome.rule);
  else {
    for (const oddity of outcome.oddities) addOne(report.oddities, oddity);
    const day = dayOf(Date.parse(outcome.record.InitiationTimestamp) / 1000, timeZone);
    if (report.firstDay === null || day < report.firstDay) report.firstDay = day;
    if (report.lastDay === null || day > report.lastDay) report.lastDay = day;
  }
}

function addOne(counts: Record<string, number>, key: string): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
