import * as z from 'zod';
import { historyQuery } from './wire.ts';

/** `GET /api/self-service`. */
export const selfServiceQuery = historyQuery.pick({ from: true, to: true, timeZone: true });

const interval = z.object({ low: z.number(), high: z.number() }).nullable();

/** What became of a contact: a task was done and no queue was needed; a queue; neither. */
export const outcomes = ['solved', 'queued', 'ended'] as const;

const share = { rate: z.number().nullable(), interval };

export const selfServiceAnswer = z.object({
  timeZone: z.string(),
  /** Whether more was kept than is counted here: then these are the first of the range. */
  truncated: z.boolean(),
  contacts: z.object({
    /** Contacts that entered a menu or task and have ended. */
    all: z.number(),
    solved: z.number(),
    queued: z.number(),
    ended: z.number(),
    /** Solved of all, with its 95 % interval. */
    ...share,
  }),
  tasks: z.array(
    z.object({
      task: z.string(),
      entered: z.number(),
      finished: z.number(),
      left: z.number(),
      unfinished: z.number(),
      /** Finished of entered. */
      ...share,
      /** Days with a visit, in order. */
      days: z.array(z.object({ day: z.string(), entered: z.number(), finished: z.number() })),
    }),
  ),
  /** Where contacts that were not solved were last, and why they left; the most frequent first. */
  exits: z.array(
    z.object({
      task: z.string(),
      /** Null when the caller hung up there, or the flow says nothing of the end; empty when it gives no reason. */
      reason: z.string().nullable(),
      contacts: z.number(),
    }),
  ),
  /** Each time that a contact was in a task, newest first: all of them, or the first 3,000. */
  visits: z.array(
    z.object({
      contactId: z.string(),
      at: z.number(),
      task: z.string(),
      end: z.enum(['finished', 'left', 'unfinished']),
      reason: z.string().nullable(),
      outcome: z.enum(outcomes),
      /** Whether it was the contact’s last. */
      last: z.boolean(),
    }),
  ),
  visitsTruncated: z.boolean(),
});
export type SelfServiceAnswer = z.infer<typeof selfServiceAnswer>;
export type Visit = SelfServiceAnswer['visits'][number];
