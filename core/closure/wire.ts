import * as z from 'zod';
import { languages } from '../languages.ts';
import { type Closure, closureSchema } from './closure.ts';
import { hasEnded } from './closure-at.ts';

/** What the HTTP API says of closures and emergency messages. Instants are ISO 8601, as a supervisor writes them. */

const shape = closureSchema.shape;

export const closureBody = z.strictObject({
  ...shape,
  /** Now when left out. */
  from: shape.from.optional(),
  /** The version that is being changed, as `closureRow` has it; 0 for a new one. */
  version: z.int('write a version').min(0).default(0),
});
export type ClosureBody = z.output<typeof closureBody>;

export const closureRow = z.object({
  id: z.string(),
  kind: z.enum(['emergency', 'closure']),
  /** Null for every queue, or every line. */
  queues: z.array(z.string()).nullable(),
  lines: z.array(z.string()).nullable(),
  from: z.string(),
  /** Null until it is ended. */
  to: z.string().nullable(),
  text: z.partialRecord(z.enum(languages), z.string()),
  /** Who set it last. */
  by: z.string(),
  state: z.enum(['planned', 'standing', 'ended']),
  version: z.number(),
});
export type ClosureRow = z.infer<typeof closureRow>;
export const closureList = z.object({ closures: z.array(closureRow) });
export type ClosureList = z.infer<typeof closureList>;

/** A closure as the API shows it at an instant. */
export function closureRowOf(closure: Closure, version: number, now: number): ClosureRow {
  const { id, kind, queues = null, lines = null, from, to = null, text, by } = closure;
  const begun = Date.parse(from) <= now * 1000;
  const state = hasEnded(closure, now) ? 'ended' : begun ? 'standing' : 'planned';
  return { id, kind, queues, lines, from, to, text, by, state, version };
}
