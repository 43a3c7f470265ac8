import * as z from 'zod';
import { ruleShape } from './rule.ts';
import { severities } from './rule-terms.ts';

/** Something that a message can point at: one of the oldest contacts, or an agent. */
export const subject = z.object({
  kind: z.enum(['contact', 'agent']),
  /** Of a contact in full, for links within the dashboard; messages show its end. */
  id: z.string(),
  name: z.string(),
  /** Since when it waits or is in its status; when a contact behind a metric ended. */
  since: z.number(),
});
export type Subject = z.infer<typeof subject>;

/** What a rule's figure is now. */
export const reading = z.object({
  /** Null: not defined, or made of too few contacts. */
  value: z.number().nullable(),
  /** Contacts that a metric is made of; null for a live figure. */
  sample: z.number().nullable(),
  /** Of a live figure the three that have been at it for longest; of a metric in trouble the newest three that make it so. */
  subjects: z.array(subject),
  /** The page with the contacts behind the figure. */
  link: z.string(),
});
export type Reading = z.infer<typeof reading>;

export const eventKinds = ['raised', 'worsened', 'reminded', 'cleared'] as const;
export type EventKind = (typeof eventKinds)[number];

/** One thing that is told of an alert. */
export const alertEvent = z.object({
  /** `ALERT.N`: two messages with one id are the same message. */
  id: z.string(),
  kind: z.enum(eventKinds),
  at: z.number(),
  value: z.number().nullable(),
  /** When SNS took it; null while it has not, or where nobody is told. */
  sentAt: z.number().nullable(),
});
export type AlertEvent = z.infer<typeof alertEvent>;

export const alert = z.object({
  /** Names the rule and the instant, so that it is the same for whoever raises it. */
  id: z.string(),
  ruleId: z.string(),
  /** As it stood when the alert was raised. */
  rule: ruleShape,
  severity: z.enum(severities),
  /** When trouble began, and when it had lasted long enough. */
  since: z.number(),
  raisedAt: z.number(),
  clearedAt: z.number().nullable(),
  /** The figure was back, or the rule was switched off, changed or removed. */
  clearedBy: z.enum(['figure', 'rule']).nullable(),
  value: z.number().nullable(),
  worst: z.number(),
  /** The value that was told last. */
  told: z.number(),
  toldAt: z.number(),
  /** Who it is about, and the page with the contacts: of a metric when it was last in trouble, of a live figure until that is back. */
  subjects: z.array(subject),
  link: z.string(),
  acknowledged: z.object({ by: z.string(), at: z.number(), note: z.string() }).nullable(),
  /** How often something was told of it, and the last of that. */
  tellings: z.number(),
  events: z.array(alertEvent),
});
export type Alert = z.infer<typeof alert>;

/** What is known of a rule between two evaluations. */
export type RuleState = {
  /** The last evaluation; an earlier instant changes nothing. */
  readAt: number;
  /** Since when the figure is in trouble, not yet an alert; or, with an alert, since when it is over. */
  since: number | null;
  alert: Alert | null;
  /** Until then nothing of this rule is sent, whatever becomes of it. */
  snoozedUntil: number | null;
  /** Who wanted that. */
  snoozedBy?: string | undefined;
};
