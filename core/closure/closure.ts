import * as z from 'zod';
import { languages } from '../languages.ts';

const instant = z.iso.datetime({ offset: true, error: 'write an instant, 2026-11-22T08:30:00Z' });
const named = z.array(z.string().min(1).max(127)).min(1).max(100, 'name at most 100');
const message = z.string().trim().min(1, 'write what callers hear').max(1000);

/** What a supervisor switches on: a message that all callers hear first, or a closure of queues or lines. */
export const closureSchema = z
  .strictObject({
    /** `emergency` is heard and the call goes on; `closure` turns callers away from the queues. */
    kind: z.enum(['emergency', 'closure']),
    /** Names of queues; every queue when left out. */
    queues: named.optional(),
    /** Numbers that customers call, in E.164; every line when left out. */
    lines: named.optional(),
    from: instant,
    /** When it ends by itself; until it is lifted when left out. */
    to: instant.optional(),
    /** What callers hear, by language; a closure without words is told in the flows' own. */
    text: z.partialRecord(z.enum(languages), message).default({}),
  })
  .refine(({ from, to }) => to === undefined || Date.parse(from) < Date.parse(to), {
    path: ['to'],
    error: 'the end must come after the beginning',
  })
  .refine(({ kind, text }) => kind === 'closure' || Object.keys(text).length > 0, {
    path: ['text'],
    error: 'write the message in at least one language',
  });

export type ClosureInput = z.output<typeof closureSchema>;
/** A closure with its id and the supervisor who switched it on. */
export type Closure = ClosureInput & { id: string; by: string };
