import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { keep, takeAway } from '../kept/kept.ts';
import { again, conflict } from '../pipeline/again.ts';
import { isAllowedRecipient } from '../report-schedule/is-allowed-recipient.ts';
import type { ReportRun, ReportStores } from '../report-schedule/report-desk.ts';
import { reportRowOf } from '../report-schedule/report-row-of.ts';
import {
  type ReportSchedule,
  reportSchedule,
  sendReportBody,
} from '../report-schedule/report-schedule.ts';
import { fail, ok } from '../result.ts';
import type { CarryOut } from './answer-command.ts';
import type { ApiProblem } from './problem.ts';

type Names = 'saveReport' | 'removeReport' | 'sendReport';
const mostReports = 100;

/** What supervisors do with reports that go out by e-mail. */
export const reportCommands = (
  { schedules, runs }: ReportStores,
  config: ContactCenterConfig,
): Record<Names, CarryOut> => ({
  saveReport: async ({ id, body, by }, now) => {
    const asked = reportSchedule.parse(body);
    const refused = /^[\w-]{1,80}$/.test(id)
      ? (uncombined(asked) ?? outsider(asked.recipients, config))
      : badId;
    if (refused) return fail(refused);
    const key = { id, user: null };
    const before = (await schedules.read(key))?.value;
    if (!before && (await schedules.listed(null)).length >= mostReports) return fail(tooMany);
    const kept = { ...asked, by: before?.by ?? by, savedAt: before?.savedAt ?? now };
    const same = before && JSON.stringify(before) === JSON.stringify(kept);
    const value = same ? before : { ...asked, by, savedAt: now };
    const version = await keep(key, value, schedules, now);
    return ok({ answer: reportRowOf(id, value, config, now), mark: version, detail: asked });
  },
  removeReport: async ({ id }, now) => {
    const version = await takeAway({ id, user: null }, schedules, now);
    return version === null ? fail(unknown) : ok({ answer: { id }, mark: version, detail: {} });
  },
  sendReport: async ({ id, body }, now) => {
    const schedule = (await schedules.read({ id, user: null }))?.value;
    if (!schedule) return fail(unknown);
    const { token, recipients: to } = sendReportBody.parse(body);
    const refused = to ? outsider(to, config) : null;
    if (refused) return fail(refused);
    const value: ReportRun = {
      ...{ schedule: id, name: schedule.name, due: now, state: 'asked', until: 0 },
      ...{ attempts: 0, messageId: null, problem: null, token },
      ...(to && { to }),
    };
    const run = await again(async () => {
      const stored = await runs.read(value);
      if (stored) return stored.value;
      return (await runs.put({ value, version: 1 })) ? value : conflict;
    });
    return ok({ answer: run, mark: token, detail: to ? { to } : {} });
  },
});

function outsider(
  recipients: readonly string[],
  { reports: { domains } }: ContactCenterConfig,
): ApiProblem | null {
  const outside = recipients.find((address) => !isAllowedRecipient(address, domains ?? null));
  if (outside === undefined) return null;
  const detail = `${outside} is of no domain of the configuration's reports.domains`;
  return { code: 'query-invalid', field: 'recipients', detail };
}

/** Contact types are not counted by queue: such a report could never be written. */
const uncombined = ({ groupBy, queues }: ReportSchedule): ApiProblem | null =>
  groupBy === 'contactType' && queues.length > 0
    ? {
        ...{ code: 'filters-not-combinable', field: 'queues' },
        detail: 'a report by contact type is of all queues',
      }
    : null;

const badId: ApiProblem = {
  code: 'query-invalid',
  field: 'id',
  detail: 'write an id of up to 80 letters, digits, dashes and underscores',
};
const tooMany: ApiProblem = {
  code: 'query-invalid',
  field: 'id',
  detail: `there are ${mostReports} reports: remove one first`,
};
const unknown: ApiProblem = { code: 'report-unknown', detail: 'there is no such report' };
