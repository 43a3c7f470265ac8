import * as z from 'zod';
import { languages } from '../languages.ts';
import { weekdays } from '../weekdays.ts';
import { reportMetrics } from './report-metrics.ts';
import { reportRanges } from './report-range.ts';

/** Figures of what. */
export const reportGroupings = ['none', 'queue', 'agent', 'channel', 'contactType'] as const;
export const reportFormats = ['pdf', 'csv'] as const;

/** When a report goes out: on weekdays, or on a day of the month (the last one where the month is shorter). */
const on = z.discriminatedUnion('every', [
  z.strictObject({
    every: z.literal('week'),
    weekdays: z
      .array(z.enum(weekdays))
      .min(1, 'choose at least one day')
      .max(7, 'choose each day once'),
  }),
  z.strictObject({ every: z.literal('month'), day: z.int().min(1).max(31) }),
]);

const recipients = z
  .array(z.email('write e-mail addresses').max(254, 'write at most 254 characters'))
  .min(1, 'write at least one e-mail address')
  .max(50, 'SES sends to 50 at most');

/** A report that goes out by e-mail at its time, on the center's clock. */
export const reportSchedule = z.strictObject({
  name: z.string().trim().min(1, 'name the report').max(80, 'write at most 80 characters'),
  /** Relative to the day on which it is sent. */
  range: z.enum(reportRanges),
  /** A row a day without one, else a row a group over the whole range. */
  groupBy: z.enum(reportGroupings).default('none'),
  metrics: z
    .array(z.enum(reportMetrics))
    .min(1, 'choose at least one figure')
    .max(reportMetrics.length, 'choose each figure once'),
  /** Ids of queues; all of them when empty. */
  queues: z.array(z.string().max(256)).max(100).default([]),
  formats: z
    .array(z.enum(reportFormats))
    .min(1, 'choose PDF or CSV')
    .max(reportFormats.length, 'choose each format once'),
  language: z.enum(languages),
  recipients,
  time: z.string().regex(/^([01]\d|2[0-3]):(00|15|30|45)$/, 'write a quarter hour, such as 07:15'),
  on,
});
export type ReportSchedule = z.output<typeof reportSchedule>;

export const reportRow = reportSchedule.extend({
  id: z.string(),
  by: z.string(),
  savedAt: z.number(),
  /** The next three times that it is due. */
  next: z.array(z.number()),
});
export const reportRunRow = z.object({
  schedule: z.string(),
  name: z.string(),
  due: z.number(),
  state: z.enum(['asked', 'sending', 'sent', 'failed']),
  attempts: z.number(),
  /** SES's own id; null until it took the message. */
  messageId: z.string().nullable(),
  /** For engineers; null where there is none. */
  problem: z.string().nullable(),
  /** Of one asked for by hand. */
  token: z.string().optional(),
});
/** A report that stands, with its last sending of 35 days; null: none yet. */
export const listedReport = reportRow.extend({ last: reportRunRow.nullable() });
/** Schedules by name; sendings of the last 35 days, newest first, 100 at most. */
export const reportList = z.object({
  reports: z.array(listedReport),
  runs: z.array(reportRunRow),
  /** Domains that may get reports; null: any. */
  domains: z.array(z.string()).nullable(),
});
export type ReportList = z.output<typeof reportList>;
export type ReportRow = z.output<typeof reportRow>;
export type ListedReport = z.output<typeof listedReport>;
export type ReportRunRow = z.output<typeof reportRunRow>;
export const removedReport = z.object({ id: z.string() });
/** `token` is the caller's own: the same again is sent once. It goes to `recipients` in place of the schedule's. */
export const sendReportBody = z.strictObject({
  token: z.string().regex(/^[\w-]{1,80}$/),
  recipients: recipients.optional(),
});

/** As it is kept: with who saved it, and since when it stands like this. */
export type KeptSchedule = ReportSchedule & { by: string; savedAt: number };
