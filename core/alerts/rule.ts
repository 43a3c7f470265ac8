import * as z from 'zod';
import { channels } from '../config/contact-center-config.ts';
import { languages } from '../languages.ts';
import type { MetricName } from '../metrics/metrics.ts';
import { weekdays } from '../weekdays.ts';
import { liveFigures, reportFigures } from './figure-terms.ts';
import { ruleIssues } from './rule-issues.ts';
import { notifyChannels, ruleBounds, severities } from './rule-terms.ts';

const metricFigure = z.strictObject({
  kind: z.literal('metric'),
  /** Whether there is such a metric is seen where there are metrics: their definitions needn't be with every reader of rules. */
  metric: z.custom<MetricName>(
    (name) => typeof name === 'string' && /^\w{1,80}$/.test(name),
    'choose a metric',
  ),
  /** The day so far, or so many quarter hours, the running one included. */
  window: z.union([z.literal('today'), z.int().min(1).max(96)], 'write today, or 1 to 96 quarters'),
});
const liveFigure = z.strictObject({
  kind: z.literal('live'),
  live: z.enum(liveFigures),
  /** Of `longestInStatus`: the status, as agents choose it. */
  status: z.string().trim().min(1).max(127).optional(),
});
const reportFigure = z.strictObject({
  kind: z.literal('report'),
  report: z.enum(reportFigures),
  /** Days up to now, today alone is 1; of figures of this moment left out. */
  days: z
    .int('write whole days')
    .min(1, 'write whole days')
    .max(366, 'write fewer days')
    .optional(),
  /** Of survey scores: the question; left out, all questions of the scale. */
  question: z.string().trim().min(1).max(64).optional(),
  /** Of `taskCompletion`: the task, as flows name it. */
  task: z.string().trim().min(1).max(127).optional(),
});

/** Left out: all of them. A queue by its name in the configuration, an agent by id. */
const scope = z.strictObject({
  queue: z.string().trim().min(1).max(127).optional(),
  channel: z.enum(channels).optional(),
  agent: z.string().trim().min(1).max(256).optional(),
});

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'write a time as HH:MM');

/** When the rule is awake, in the center's time zone. */
const schedule = z.strictObject({
  weekdays: z.array(z.enum(weekdays)).min(1, 'choose at least one day').max(7),
  from: clock,
  to: clock,
  /** Only while the queue is open, or any queue where none is named. */
  openOnly: z.boolean(),
});

const within = (field: keyof typeof ruleBounds, unit: string) => {
  const { from, to } = ruleBounds[field];
  return z
    .int(`write whole ${unit}`)
    .min(from, `write at least ${from} ${unit}`)
    .max(to, `write at most ${to} ${unit}`);
};

export const ruleShape = z.strictObject({
  name: z.string().trim().min(1, 'write a name').max(80, 'write at most 80 characters'),
  figure: z.discriminatedUnion('kind', [metricFigure, liveFigure, reportFigure]),
  scope,
  /** In trouble when the value is above the threshold, or below it. */
  trouble: z.enum(['above', 'below']),
  threshold: z.number('write a number'),
  /** Over again once the value is back here; equal to the threshold or on its good side. */
  clearThreshold: z.number('write a number'),
  /** Seconds that trouble lasts before it is an alert, and that its end lasts before the alert is over. */
  holdSeconds: within('holdSeconds', 'seconds'),
  clearSeconds: within('clearSeconds', 'seconds'),
  schedule,
  /** Contacts that a metric must have been made of; fewer say nothing. */
  minimumSample: within('minimumSample', 'contacts'),
  severity: z.enum(severities),
  notify: z.array(z.enum(notifyChannels)).max(notifyChannels.length),
  /** Minutes after which an alert that nobody has acknowledged is told again; 0 never. */
  remindMinutes: within('remindMinutes', 'minutes'),
  /** Of its messages. */
  language: z.enum(languages),
  enabled: z.boolean(),
});

/** What is watched, from when on it is trouble, and who hears of it. */
export type AlertRule = z.output<typeof ruleShape>;
export type Figure = AlertRule['figure'];

export const ruleSchema = ruleShape.superRefine((rule, context) => {
  for (const issue of ruleIssues(rule)) context.addIssue({ code: 'custom', ...issue });
});
