import * as z from 'zod';
import { instantCursor } from '../api/wire.ts';
import { alert, reading } from './alert.ts';
import { ruleSchema, ruleShape } from './rule.ts';

/** What the HTTP API says of alerts and their rules. Instants are epoch seconds. */

export const alertsQuery = z.object({
  state: z.enum(['active', 'over']).default('active'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: instantCursor.optional(),
});

export const alertRow = z.object({
  ...alert.shape,
  snoozedUntil: z.number().nullable(),
  /** Who snoozed it; null where nobody did. */
  snoozedBy: z.string().nullable(),
});
export type AlertRow = z.infer<typeof alertRow>;

export const alertList = z.object({
  /** Active: serious first, then the oldest. Over: newest first. */
  alerts: z.array(alertRow),
  /** When rules were last evaluated; null before the first time. */
  evaluatedAt: z.number().nullable(),
  /** Give it back as `cursor` for the next page; null on the last. */
  cursor: z.string().nullable(),
});
export type AlertList = z.infer<typeof alertList>;

export const acknowledgeBody = z.strictObject({
  note: z.string().trim().max(500, 'write at most 500 characters').default(''),
});
export const snoozeBody = z.strictObject({
  /** Until then nothing of the alert's rule is sent; an instant that is past ends a snooze. */
  until: z.number('write epoch seconds').int('write epoch seconds').min(0),
});

export const ruleBody = z
  .strictObject({
    ...ruleShape.shape,
    /** The version that is being changed, as `ruleRow` has it; 0 for a new one. */
    version: z.int('write a version').min(0).default(0),
  })
  .superRefine(({ version: _, ...rule }, context) => {
    for (const { path, message } of ruleSchema.safeParse(rule).error?.issues ?? [])
      context.addIssue({ code: 'custom', path: [...path], message });
  });
export type RuleBody = z.output<typeof ruleBody>;

export const ruleRow = z.object({
  id: z.string(),
  rule: ruleShape,
  version: z.number(),
  /** Who saved it last; null for a rule of every center that nobody has changed. */
  by: z.string().nullable(),
  isDefault: z.boolean(),
});
export type RuleRow = z.infer<typeof ruleRow>;
export const ruleList = z.object({ rules: z.array(ruleRow) });
export type RuleList = z.infer<typeof ruleList>;
export const removedRule = z.object({ id: z.string() });

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'write JSON' });
    return z.NEVER;
  }
});
/** A rule as it would be saved, as JSON. */
export const previewQuery = z.object({ rule: json.pipe(ruleSchema) });
export const preview = z.object({
  ...reading.shape,
  /** Whether the figure is in trouble now, and whether the rule watches at this hour. */
  trouble: z.boolean(),
  awake: z.boolean(),
  /** What the message would say. */
  text: z.string(),
});
export type Preview = z.infer<typeof preview>;
