import * as z from 'zod';
import { contactRow, historyQuery, named } from './wire.ts';

/** `GET /api/repeats`. */
export const repeatsQuery = historyQuery
  // Queues are those of the journeys; those that their customers began before may have been in any.
  .pick({ from: true, to: true, timeZone: true, queues: true })
  .extend({
    withinDays: z.coerce.number().int().min(1).max(30).optional(),
    /** Which of the journeys are listed: those that repeat another, or the others. */
    list: z.enum(['repeats', 'firsts']).default('repeats'),
  });

export const repeatsAnswer = z.object({
  withinDays: z.number(),
  /** Journeys that known customers began and that ended in the span. */
  contacts: z.number(),
  /** Those whose customer had begun another within the days before, whenever that one ended. */
  repeats: z.number(),
  /** repeats / contacts; null when there were none. */
  rate: z.number().nullable(),
  /** The same by queue, those with most contacts first. */
  queues: z.array(
    named.extend({ contacts: z.number(), repeats: z.number(), rate: z.number().nullable() }),
  ),
  /** Those that were asked for, newest first: all of them, or the first 500. */
  rows: z.array(contactRow),
  /** Whether there are more of them than rows. */
  truncated: z.boolean(),
});
export type RepeatsAnswer = z.infer<typeof repeatsAnswer>;
