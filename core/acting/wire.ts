import * as z from 'zod';

/** What the HTTP API takes and answers where a supervisor acts on what happens now. */

/** Of one intention: whoever sends it again, for want of an answer, is answered what came of it the first time. */
const token = z.string().regex(/^[\w-]{8,64}$/, 'write 8 to 64 letters, digits, - or _');

export const statusBody = z.strictObject({
  /** Name of an agent status. */
  status: z.string().trim().min(1).max(127),
  token,
});

export const prioritizeBody = z
  .strictObject({
    /** 1 is the most urgent; Connect gives 5 to what has none. */
    priority: z.int('write a whole number').min(1).max(10).optional(),
    /** Seconds that the contact shall seem to have waited longer. */
    aheadSeconds: z.int('write whole seconds').min(1).max(86_400).optional(),
    token,
  })
  .refine(
    ({ priority, aheadSeconds }) => (priority === undefined) !== (aheadSeconds === undefined),
    { path: ['priority'], error: 'write a priority or the seconds to go ahead by, one of them' },
  );

/** Name of the queue to wait in. */
export const moveContactBody = z.strictObject({ queue: z.string().min(1).max(127), token });

export const monitorBody = z.strictObject({
  /** The user of Connect who listens; the one who signed in when left out. */
  listener: z.string().trim().min(1).max(100).optional(),
  /** Whether they may join the conversation too. */
  barge: z.boolean().default(true),
  token,
});

/** The path's id is the name of the queue whose new and waiting calls go on to its overflow. */
export const overflowBody = z.strictObject({ open: z.boolean(), token });

const facts = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
/** What an act came to. */
export const doneAct = z.object({
  before: facts,
  after: facts,
  /** `pending`: agreed, and so after the agent’s contacts, or at the next turn of the flow that the caller hears. */
  result: z.enum(['done', 'pending']),
});
export type DoneAct = z.infer<typeof doneAct>;

export const overflowRow = z.object({
  queue: z.string(),
  /** The queue that it overflows into. */
  to: z.string(),
  open: z.boolean(),
  /** Who switched it last, and when in epoch seconds; null where nobody ever did. */
  by: z.string().nullable(),
  at: z.number().nullable(),
});
export type OverflowRow = z.infer<typeof overflowRow>;
/** Queues that have an overflow, as configured. */
export const overflowList = z.object({ overflows: z.array(overflowRow) });
export type OverflowList = z.infer<typeof overflowList>;

/** Names of the statuses that an agent can be given, Connect’s own first. */
export const statusList = z.object({ statuses: z.array(z.string()) });
