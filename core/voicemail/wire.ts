import * as z from 'zod';
import { wanted, wholeNumber } from '../query-fields.ts';

/** What the HTTP API says of voicemails. Instants are epoch seconds, days `YYYY-MM-DD` in the center's time zone. */

export const voicemailsQuery = z.object({
  /** The last day; today when left out. */
  day: z.iso.date('write a day as YYYY-MM-DD').optional(),
  /** The first of several days; `day` alone when left out. */
  from: z.iso.date('write a day as YYYY-MM-DD').optional(),
  queue: z.string().max(127).optional(),
  /** Those alone that nobody is done with. */
  open: wanted,
  limit: wholeNumber(1, 500).default(100),
  /** Of the page before. */
  cursor: z
    .string()
    .max(256)
    .regex(/^\d{10}\./, 'give back the cursor of the page before')
    .optional(),
});
export type VoicemailsQuery = z.output<typeof voicemailsQuery>;

/** Of a message's task: nobody has it yet, an agent has it, an agent had it, or it ended at nobody. */
export const taskProgress = z.object({
  state: z.enum(['waiting', 'taken', 'done', 'unserved']),
  /** Id of that agent; null of a task that is done and whose record isn't there yet. */
  agent: z.string().nullable(),
});
export type TaskProgress = z.infer<typeof taskProgress>;

export const voicemailRow = z.object({
  /** The call in which it was left. */
  id: z.string(),
  state: z.enum(['requested', 'recorded', 'transcribed', 'tasked']),
  queue: z.string(),
  /** E.164; null when withheld. */
  number: z.string().nullable(),
  requestedAt: z.number(),
  /** Null while there is none, or for the reason in `problem`; empty when nothing was said. */
  text: z.string().nullable(),
  /** Found in the recording, `es-ES`. */
  language: z.string().nullable(),
  problem: z.enum(['not-recorded', 'failed', 'timed-out']).nullable(),
  /** Length of the recording; null where there is none, or it isn't known. */
  seconds: z.number().nullable(),
  /** The instance's page on which it can be heard; null without a recording. */
  audio: z.string().nullable(),
  /** Contact of the team's task. */
  taskId: z.string().nullable(),
  /** Null while there is no task. */
  task: taskProgress.nullable(),
});
export type VoicemailRow = z.infer<typeof voicemailRow>;

export const voicemailPage = z.object({
  day: z.string(),
  voicemails: z.array(voicemailRow),
  /** Give it back as `cursor` for the next page; null on the last. */
  cursor: z.string().nullable(),
});
export type VoicemailPage = z.infer<typeof voicemailPage>;

/** Where a recording can be fetched, without a token, until then. */
export const recordingLink = z.object({ url: z.string(), expiresAt: z.number() });
export type RecordingLink = z.infer<typeof recordingLink>;
