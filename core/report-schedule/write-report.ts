import type { HistoryAnswer } from '../api/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { Reader } from '../pipeline/reader.ts';
import { type HistoryQuery, history } from '../reports/history.ts';
import { mixedThreshold, targetOf } from '../reports/report-settings.ts';
import { dayOf, type EpochSeconds } from '../time/zone.ts';
import { chartQuery, reportCharts } from './report-charts.ts';
import type { ReportMail, ReportPress } from './report-desk.ts';
import { type ReportPaper, reportPaper } from './report-paper.ts';
import { reportQuery } from './report-query.ts';
import type { ReportSchedule } from './report-schedule.ts';
import { wordsOf } from './words/words-of.ts';

export type ReportSources = { reader: Reader; config: ContactCenterConfig; press: ReportPress };

/** A report with the very figures of `/api/history`, as of the day on which it is due. Throws when they can't be asked for. */
export async function writeReport(
  schedule: ReportSchedule,
  { id, due, to }: { id: string; due: EpochSeconds; to: readonly string[] },
  { reader, config, press }: ReportSources,
): Promise<ReportMail> {
  const query = reportQuery(schedule, dayOf(due, config.timeZone));
  const ask = async (asked: HistoryQuery): Promise<HistoryAnswer> => {
    const answer = await history(asked, reader, config);
    if (!answer.ok) throw new Error(`${answer.problem.code}: ${answer.problem.detail}`);
    return answer.value;
  };
  const queueNames = await namesOf(schedule.queues, reader);
  const mixed = mixedThreshold(config, queueNames);
  const toDraw = chartQuery(schedule, query);
  const charts = toDraw
    ? reportCharts(schedule, await ask(toDraw), {
        target: targetFor(queueNames, config),
        mixedThreshold: mixed,
      })
    : [];
  const paper = reportPaper(schedule, await ask(query), {
    ...{ center: config.name, days: query, due, queueNames, charts },
    labels: config.contactTypes.labels,
    mixedThreshold: mixed,
  });
  return {
    ...{ id, to, subject: `${paper.title} – ${paper.center}, ${paper.days}` },
    text: letterOf(paper),
    attachments: await attachments(schedule, paper, query.to, press),
  };
}

async function namesOf(queues: readonly string[], reader: Reader): Promise<string[]> {
  if (queues.length === 0) return [];
  const names = new Map((await reader.catalogue('queue')).map(({ id, name }) => [id, name]));
  return queues.map((id) => names.get(id) ?? id);
}

/** A queue's own target where it is the only one. */
const targetFor = (queueNames: readonly string[], config: ContactCenterConfig): number =>
  queueNames.length === 1
    ? targetOf(config, queueNames[0] as string).target
    : config.serviceLevel.target;

/** What is read without opening anything: the totals. */
function letterOf({ language, title, center, days, queues, asOf, table }: ReportPaper): string {
  const { body } = wordsOf(language);
  const [, ...names] = table.head;
  const totals = table.total.cells.map(({ shown }, at) => `${names[at]}: ${shown}`);
  return [
    ...[body.replace('{name}', title), '', `${center}, ${days}`],
    ...[...(queues === null ? [] : [queues]), asOf, '', ...totals],
    ...(table.note === null ? [] : ['', table.note]),
  ].join('\n');
}

const types = { pdf: 'application/pdf', csv: 'text/csv' };

async function attachments(
  { formats, name }: ReportSchedule,
  paper: ReportPaper,
  day: string,
  press: ReportPress,
): Promise<ReportMail['attachments']> {
  const plain =
    name
      .normalize('NFD')
      .replace(/[^\w -]/g, '')
      .replace(/ +/g, ' ')
      .trim() || 'report';
  return Promise.all(
    [...new Set(formats)].map(async (format) => ({
      name: `${plain} ${day}.${format}`,
      type: types[format],
      content: await press[format](paper),
    })),
  );
}
