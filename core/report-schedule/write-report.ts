import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { Reader } from '../pipeline/reader.ts';
import { history } from '../reports/history.ts';
import { dayOf, type EpochSeconds } from '../time/zone.ts';
import type { ReportMail, ReportPress } from './report-desk.ts';
import { reportRange } from './report-range.ts';
import type { ReportSchedule } from './report-schedule.ts';
import { type ReportTable, reportTable } from './report-table.ts';
import { wordsOf } from './words/words-of.ts';

export type ReportSources = { reader: Reader; config: ContactCenterConfig; press: ReportPress };

/** A report with the very figures of `/api/history`, as of the day on which it is due. Throws when they can't be asked for. */
export async function writeReport(
  schedule: ReportSchedule,
  { id, due }: { id: string; due: EpochSeconds },
  { reader, config, press }: ReportSources,
): Promise<ReportMail> {
  const days = reportRange(schedule.range, dayOf(due, config.timeZone));
  const { groupBy, metrics, queues } = schedule;
  const query = { ...days, interval: 'day' as const, groupBy, metrics };
  const asked = queues.length === 0 ? query : { ...query, queues };
  const answer = await history(asked, reader, config);
  if (!answer.ok) throw new Error(`${answer.problem.code}: ${answer.problem.detail}`);
  const table = reportTable(schedule, answer.value, config.name, days);
  return {
    id,
    to: schedule.recipients,
    subject: `${table.title} – ${table.subtitle}`,
    text: wordsOf(schedule.language)
      .body.replace('{name}', table.title)
      .replace('{days}', table.subtitle),
    attachments: await attachments(schedule, table, days.to, press),
  };
}

const types = { pdf: 'application/pdf', csv: 'text/csv' };

async function attachments(
  { formats, name }: ReportSchedule,
  table: ReportTable,
  day: string,
  press: ReportPress,
): Promise<ReportMail['attachments']> {
  const plain =
    name
      .normalize('NFD')
      .replace(/[^\w -]/g, '')
      .trim() || 'report';
  return Promise.all(
    [...new Set(formats)].map(async (format) => ({
      name: `${plain} ${day}.${format}`,
      type: types[format],
      content: await press[format](table),
    })),
  );
}
