import {
  removedReport,
  reportList,
  reportRow,
  reportRunRow,
  reportSchedule,
  sendReportBody,
} from '../report-schedule/report-schedule.ts';
import { noQuery, pathId } from './wire.ts';

const roles = ['supervisor'] as const;

/** Routes of reports that go out by e-mail. */
export const reportRoutes = {
  reports: {
    path: '/api/reports',
    summary: 'Reports that go out by e-mail, when next, and their sendings',
    roles,
    query: noQuery,
    answer: reportList,
  },
  saveReport: {
    method: 'PUT',
    path: '/api/reports/{id}',
    summary: 'Schedules a report, in place of the one before; the id is the caller’s own',
    roles,
    params: pathId,
    query: noQuery,
    body: reportSchedule,
    answer: reportRow,
  },
  removeReport: {
    method: 'POST',
    path: '/api/reports/{id}/remove',
    summary: 'Takes a report’s schedule away; its sendings stay',
    roles,
    params: pathId,
    query: noQuery,
    answer: removedReport,
  },
  sendReport: {
    method: 'POST',
    path: '/api/reports/{id}/send',
    summary: 'Sends a report at the next quarter hour, beside its schedule',
    roles,
    params: pathId,
    query: noQuery,
    body: sendReportBody,
    answer: reportRunRow,
  },
} as const;

export const reportCommandNames = ['saveReport', 'removeReport', 'sendReport'] as const;
