import * as z from 'zod';
import { channels } from '../config/contact-center-config.ts';
import { instant, wanted, wholeNumber } from '../query-fields.ts';
import { intervals } from '../time/interval.ts';

/** What the HTTP API and the dashboard say to each other. Instants are epoch seconds, days `YYYY-MM-DD`. */

const day = z.iso.date('write a day as YYYY-MM-DD');
/** `a,b,c` in a query string; a comma or percent sign within a value is written `%2C` or `%25`. */
const list = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .filter((part) => part !== '')
      .map((part) => part.replace(/%2C/gi, ',').replace(/%25/g, '%')),
  )
  .pipe(z.array(z.string().max(256)).max(100, 'name at most 100'));

export const groupings = [
  'none',
  'queue',
  'agent',
  'channel',
  'initiationMethod',
  'contactType',
  'dialledNumber',
  'disconnectReason',
  'wrapUpCode',
] as const;
export type Grouping = (typeof groupings)[number];

/** What narrows a figure. Queues, agents and channels combine freely; the other dimensions stand alone. */
const scope = {
  queues: list.optional(),
  agents: list.optional(),
  channels: list.pipe(z.array(z.enum(channels))).optional(),
  initiationMethods: list.optional(),
  contactTypes: list.optional(),
  dialledNumbers: list.optional(),
  disconnectReasons: list.optional(),
  wrapUpCodes: list.optional(),
};

export const historyQuery = z.object({
  from: day,
  to: day,
  interval: z.enum(intervals).default('day'),
  timeZone: z.string().max(64).optional(),
  groupBy: z.enum(groupings).default('none'),
  /** Seconds for service level and the counts within a threshold; the configuration's own when absent. */
  thresholdSeconds: wholeNumber(1, 604_800).optional(),
  /** Metric names; all metrics when absent. */
  metrics: list.optional(),
  ...scope,
});

export const contactsQuery = z.object({
  /** A metric name: the contacts that its figure counts. All contacts that ended in the span when absent. */
  metric: z.string().max(80).optional(),
  from: instant,
  to: instant,
  thresholdSeconds: wholeNumber(1, 604_800).optional(),
  /** With a metric in seconds: those contacts alone that lasted as long or longer. */
  atLeastSeconds: wholeNumber(0, 604_800).optional(),
  /** With a metric in seconds: those contacts alone that were over before. */
  lessThanSeconds: wholeNumber(1, 604_800).optional(),
  /** Those contacts alone that count in a quarter hour in which more came to their queue than were answered. */
  whileBehind: wanted,
  limit: wholeNumber(1, 500).default(100),
  cursor: z.string().max(4096).optional(),
  ...scope,
});

/** Of a list by instants: where the page before ended. */
export const instantCursor = z
  .string()
  .max(256)
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ\|/, 'give back the cursor of the page before');

export const pathId = z.object({ id: z.string().min(1).max(256) });
export const customerQuery = z.object({ cursor: z.string().max(4096).optional() });
export const noQuery = z.object({});

/** A metric's value: null when it is undefined (nothing was offered, nobody answered), never 0 in its place. */
export const metricValues = z.record(z.string(), z.number().nullable());
export type MetricValues = z.infer<typeof metricValues>;

export const contactRow = z.object({
  contactId: z.string(),
  channel: z.string(),
  queue: z.string().nullable(),
  agent: z.string().nullable(),
  initiationMethod: z.string(),
  contactType: z.string(),
  dialledNumber: z.string(),
  disconnectReason: z.string(),
  /** `-` where there is none. */
  wrapUpCode: z.string(),
  initiatedAt: z.number(),
  enqueuedAt: z.number().nullable(),
  answeredAt: z.number().nullable(),
  disconnectedAt: z.number().nullable(),
  /** Seconds in queue; null when never queued. */
  waitSeconds: z.number().nullable(),
  /** Seconds of interaction, hold, after-contact work and pause; null when no agent handled it. */
  handleSeconds: z.number().nullable(),
  abandoned: z.boolean(),
  /** For a metric that is a share: whether this contact is in its numerator. */
  counted: z.boolean().optional(),
});
export type ContactRow = z.infer<typeof contactRow>;

export const contactList = z.object({
  contacts: z.array(contactRow),
  /** Give it back as `cursor` for the next page; null on the last. */
  cursor: z.string().nullable(),
  /** How many there are on all pages; null on the pages after the first, and where only reading them all tells. */
  total: z.number().nullable(),
});
export type ContactList = z.infer<typeof contactList>;

export const contactDetail = z.object({
  row: contactRow,
  /** The newest version of the contact record, as received. */
  record: z.record(z.string(), z.unknown()),
  /** Identifier for `/api/customers/{id}/contacts`; null when the customer is unknown. */
  customer: z.string().nullable(),
  /** Records of the same contact that arrived and changed it, newest last. */
  versions: z.number(),
});
export type ContactDetail = z.infer<typeof contactDetail>;

/** A queue, agent or client company. */
export const named = z.object({ id: z.string(), name: z.string() });

/** What people read of a word of the configuration or of a flow, by word and language. */
const labels = z.record(z.string(), z.record(z.string(), z.string()));

export const centerInfo = z.object({
  name: z.string(),
  timeZone: z.string(),
  languages: z.array(z.string()),
  serviceLevel: z.object({ target: z.number(), thresholdSeconds: z.number() }),
  shortAbandonSeconds: z.number(),
  kpiThresholds: z.record(z.string(), z.object({ warning: z.number(), serious: z.number() })),
  agentCost: z.object({ perHour: z.number(), currency: z.string() }),
  repeatWithinDays: z.number(),
  /** Configured and ever seen, by the id that other answers use. */
  queues: z.array(
    named.extend({
      channels: z.array(z.string()),
      serviceLevel: z.object({ target: z.number(), thresholdSeconds: z.number() }),
    }),
  ),
  /** By the name that people call them, no two alike. */
  agents: z.array(named.extend({ username: z.string() })),
  contactTypes: z.array(z.string()),
  initiationMethods: z.array(z.string()),
  dialledNumbers: z.array(z.string()),
  disconnectReasons: z.array(z.string()),
  /** What can come of a contact, configured and ever seen; labels by language. */
  wrapUpCodes: z.array(z.object({ code: z.string(), label: z.record(z.string(), z.string()) })),
  /** Of contact types, tasks of self-service and reasons of leaving them; the word itself where there is none. */
  labels: z.object({ contactType: labels, task: labels, reason: labels }),
  /** Numbers that customers call, as configured. */
  lines: z.array(z.object({ number: z.string(), label: z.string().nullable() })),
  /** That an agent can choose, Connect’s own first. */
  agentStatuses: z.array(z.string()),
  /** First and last day with contacts, in the center's zone; null while there is none. */
  firstDay: z.string().nullable(),
  lastDay: z.string().nullable(),
  /** The roles of the caller: supervisors see everything, agents their own figures. */
  role: z.enum(['supervisor', 'agent']),
  /** The agent id of an agent; null for a supervisor. */
  agent: z.string().nullable(),
  /** The client company whose center this is; null where there is only one center. */
  tenant: z.string().nullable(),
  /** Client companies that the caller may ask for with `tenant=` in any query; none where there is only one center. */
  tenants: z.array(named),
});
export type CenterInfo = z.infer<typeof centerInfo>;

const seriesPoint = z.object({
  from: z.number(),
  to: z.number(),
  metrics: metricValues,
});

export const todayAnswer = z.object({
  day: z.string(),
  timeZone: z.string(),
  /** When this was read. */
  asOf: z.number(),
  /** When the newest record was folded; null before the first. */
  foldedAt: z.number().nullable(),
  totals: metricValues,
  /** Where the last 15 to 30 minutes begin. */
  recentFrom: z.number(),
  /** Quarter hours of the day so far. */
  series: z.array(seriesPoint),
  queues: z.array(
    z.object({
      queue: z.string(),
      name: z.string(),
      serviceLevel: z.object({ target: z.number(), thresholdSeconds: z.number() }),
      metrics: metricValues,
      /** `serviceLevel` and `contactsQueued` of contacts that ended since `recentFrom`. */
      recent: metricValues,
    }),
  ),
});
export type TodayAnswer = z.infer<typeof todayAnswer>;

export const historyAnswer = z.object({
  timeZone: z.string(),
  interval: z.enum(intervals),
  groupBy: z.enum(groupings),
  /** Over the whole span and every group. */
  totals: metricValues,
  /** Over the whole span, a row a group (one row when not grouped). */
  groups: z.array(z.object({ key: z.string(), name: z.string(), metrics: metricValues })),
  /** A row an interval and group; intervals without contacts are there too when not grouped. */
  rows: z.array(
    z.object({
      from: z.number(),
      to: z.number(),
      key: z.string(),
      name: z.string(),
      metrics: metricValues,
    }),
  ),
});
export type HistoryAnswer = z.infer<typeof historyAnswer>;

/** Codes of refusals; the dashboard has their words in each language. */
export const problemCodes = [
  'query-invalid',
  'metric-unknown',
  'time-zone-unknown',
  'range-too-long',
  'filters-not-combinable',
  'cursor-invalid',
  'contact-unknown',
  'customer-unknown',
  'route-unknown',
  'not-signed-in',
  'not-allowed',
  'callback-unknown',
  'callback-closed',
  'callback-in-progress',
  'callback-in-queue',
  'slot-invalid',
  'slot-taken',
  'voicemail-unknown',
  'closure-unknown',
  'closure-changed',
  'board-unknown',
  'board-changed',
  'flow-unknown',
  'alert-unknown',
  'alert-rule-unknown',
  'alert-rule-changed',
  'report-unknown',
  'agent-unknown',
  'agent-not-at-work',
  'contact-not-waiting',
  'contact-not-connected',
  'listener-not-ready',
  'overflow-unknown',
  'not-possible-now',
  'connect-unavailable',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export const problem = z.object({
  code: z.enum(problemCodes),
  /** The query parameter or path segment at fault. */
  field: z.string().optional(),
  /** In English, for engineers; pages show the code's own words. */
  detail: z.string(),
});
export type Problem = z.infer<typeof problem>;
