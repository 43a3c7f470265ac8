import * as z from 'zod';
import { instantCursor, problemCodes } from '../api/wire.ts';
import { wholeNumber } from '../query-fields.ts';

/** What somebody did in the center or wanted to do, as the audit trail shows it. */
export const actionRow = z.object({
  /** Epoch seconds. */
  at: z.number(),
  /** The name that they signed in with. */
  by: z.string(),
  /** Name of the API's command, such as `setClosure`. */
  command: z.string(),
  /** Id of what it was done to. */
  subject: z.string(),
  /** What was asked for. Nothing of a customer but their id. */
  detail: z.record(z.string(), z.unknown()),
  /** Why it was not done; left out where it was. */
  refused: z.enum(problemCodes).optional(),
});
export type Action = z.infer<typeof actionRow>;

/** What is known of the thing that an action was done to, when it is read. */
const actionThing = z.object({
  /** A board's or customer's name, or the number of a customer or callback. */
  name: z.string(),
  /** When a callback was promised, else asked for. */
  at: z.number().nullable(),
  /** The contact in which a callback was asked for. */
  contactId: z.string().nullable(),
});
export type ActionThing = z.infer<typeof actionThing>;
export const listedAction = actionRow.extend({ thing: actionThing.nullable() });
export type ListedAction = z.infer<typeof listedAction>;

export const actionsQuery = z.object({
  limit: wholeNumber(1, 500).default(100),
  cursor: instantCursor.optional(),
});
/** Newest first. */
export const actionList = z.object({
  actions: z.array(listedAction),
  /** Give it back as `cursor` for the next page; null on the last. */
  cursor: z.string().nullable(),
});
export type ActionList = z.infer<typeof actionList>;

export type ActionLog = {
  /** Notes it once: the same command on the same subject with the same `mark` is one action, as first noted. */
  note(action: Action, mark: string): Promise<void>;
  /** What was noted of it; undefined when nothing was. */
  find(command: string, subject: string, mark: string): Promise<Action | undefined>;
  list(query: z.output<typeof actionsQuery>): Promise<{ actions: Action[]; cursor: string | null }>;
};
