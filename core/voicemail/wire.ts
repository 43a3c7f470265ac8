import * as z from 'zod';

/** What the HTTP API says of voicemails. Instants are epoch seconds, days `YYYY-MM-DD` in the center's time zone. */

export const voicemailsQuery = z.object({
  /** Today when left out. */
  day: z.iso.date('write a day as YYYY-MM-DD').optional(),
  queue: z.string().max(127).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  /** Of the page before. */
  cursor: z.string().max(256).optional(),
});
export type VoicemailsQuery = z.output<typeof voicemailsQuery>;

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
  /** The page on which it can be heard. */
  audio: z.string().nullable(),
  /** Contact of the team's task. */
  taskId: z.string().nullable(),
});
export type VoicemailRow = z.infer<typeof voicemailRow>;

export const voicemailPage = z.object({
  day: z.string(),
  voicemails: z.array(voicemailRow),
  /** Give it back as `cursor` for the next page; null on the last. */
  cursor: z.string().nullable(),
});
export type VoicemailPage = z.infer<typeof voicemailPage>;
