import type { HistoryAnswer } from '../api/wire.ts';
import type { Label } from '../config/label-in.ts';
import type { Language } from '../languages.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { daysText } from './days-text.ts';
import type { ReportChart } from './report-charts.ts';
import type { ReportSchedule } from './report-schedule.ts';
import { type ReportTable, reportTable } from './report-table.ts';
import { wordsOf } from './words/words-of.ts';

/** A report as it is printed. */
export type ReportPaper = {
  language: Language;
  center: string;
  title: string;
  /** Its days in words. */
  days: string;
  /** When it was due. */
  asOf: string;
  /** The queues that it is narrowed to; null for all. */
  queues: string | null;
  table: ReportTable;
  charts: ReportChart[];
};

type Made = {
  center: string;
  days: { from: string; to: string };
  due: EpochSeconds;
  queueNames: readonly string[];
  charts: ReportChart[];
  /** Of contact types. */
  labels: Readonly<Record<string, Label>>;
  /** The threshold of figures over queues of which some have another; null where all have it. */
  mixedThreshold: number | null;
};

/** A report in the words of its language. */
export function reportPaper(
  schedule: Pick<ReportSchedule, 'name' | 'groupBy' | 'metrics' | 'language'>,
  answer: HistoryAnswer,
  { center, days, due, queueNames, charts, labels, mixedThreshold }: Made,
): ReportPaper {
  const { language, name: title } = schedule;
  const words = wordsOf(language);
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return {
    ...{ language, center, title, charts, days: daysText(days, language) },
    asOf: words.asOf.replace('{time}', instantText(due, answer.timeZone, language)),
    queues:
      queueNames.length === 0 ? null : words.queues.replace('{names}', list.format(queueNames)),
    table: reportTable(schedule, answer, { labels, mixedThreshold }),
  };
}

const instantText = (instant: EpochSeconds, timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(language, {
    ...{ dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23', timeZone },
  }).format(instant * 1000);
