import * as z from 'zod';
import { languages } from '../languages.ts';

const text = z.string().trim().min(1, 'write a name').max(127, 'write at most 127 characters');

/** What people read in the place of a word of the configuration or of a flow, by language. */
export const label = z.partialRecord(z.enum(languages), text, {
  error: ({ code, keys }) =>
    (code as string) === 'unrecognized_keys'
      ? `there is no language ${(keys as string[]).join(', ')}: write labels by language (${languages.join(', ')})`
      : undefined,
});
const labels = z.record(text, label).default({});

export const contactTypes = z.strictObject({
  /** The contact attribute that holds the type. */
  attribute: text,
  values: z.array(text).max(200),
  /** What people read, by type and language; the type itself where it is left out. */
  labels,
});

/** What people read of menus and tasks of self-service, by the word that flows log; the word itself where it is left out. */
export const selfService = z.strictObject({
  tasks: labels,
  /** Why callers leave a task, and what a callback is about. */
  reasons: labels,
});

export const wrapUpCode = z.strictObject({
  /** As it stands in contact records and figures; a code that was used once is best kept. */
  code: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,49}$/, 'write lower-case letters, digits and hyphens, 50 at most'),
  /** What people read; the code itself where it is left out. */
  label: label.default({}),
  /** Names of the queues whose contacts it is for; all of them when left out. */
  queues: z.array(text).min(1, 'name at least one queue, or leave it out for all').optional(),
});
