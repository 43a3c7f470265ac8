import * as z from 'zod';

/** `GET /api/journeys`. */

const day = z.iso.date('write a day as YYYY-MM-DD');

/** Days of the center’s zone, both included. */
export const journeysQuery = z.object({ from: day, to: day });

export const journeysAnswer = z.object({
  from: z.string(),
  to: z.string(),
  /** Contacts that entered a menu or task. */
  journeys: z.number(),
  /** Whether there were more than are counted here: then these are the first of the span. */
  truncated: z.boolean(),
  /** What became of each menu or task; who was in it twice counts twice. */
  tasks: z.array(
    z.object({
      task: z.string(),
      entered: z.number(),
      finished: z.number(),
      left: z.number(),
      /** Neither: the caller hung up, or the flow says nothing of the end. */
      unfinished: z.number(),
      /** How often each reason was given for leaving; the empty one where none was. */
      reasons: z.record(z.string(), z.number()),
      /** Finished of entered; null when nobody entered. */
      rate: z.number().nullable(),
    }),
  ),
});
export type JourneysAnswer = z.infer<typeof journeysAnswer>;
