import * as z from 'zod';
import { isTimeZone } from '../../time/zone.ts';
import { weekdays } from '../../weekdays.ts';
import type { Json } from '../document/flow.ts';

const text = z.string({ error: 'a text' });
const count = z.int({ error: 'a whole number' }).min(0, { error: 'a whole number from 0' });
const json = z.json() as z.ZodType<Json>;
const some = <Shape extends z.ZodType>(shape: Shape) =>
  z.record(z.string(), shape, { error: 'an object with a name for each entry' });

const clock = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const periods = z.array(
  z
    .string({ error: 'a period such as 08:00-18:00' })
    .regex(new RegExp(`^${clock}-(?:${clock}|24:00)$`), { error: 'a period such as 08:00-18:00' }),
  { error: 'a list of periods such as ["08:00-18:00"]; an empty one means closed' },
);

const date = z
  .string({ error: 'a date such as 2026-12-24, or 12-24 for every year' })
  .regex(/^(?:\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, {
    error: 'a date such as 2026-12-24, or 12-24 for every year',
  });

const weeklyHours = z.strictObject(
  {
    name: text.optional(),
    arn: text.optional(),
    timeZone: text.refine(isTimeZone, { error: 'a time zone such as Europe/Berlin' }),
    week: z.partialRecord(z.enum(weekdays, { error: `one of ${weekdays.join(', ')}` }), periods, {
      error: 'an object with the open weekdays',
    }),
    overrides: z
      .array(z.strictObject({ date, name: text.optional(), hours: periods }), {
        error: 'a list of dates with their hours',
      })
      .optional(),
  },
  { error: '"open", "closed", or an object with timeZone and week' },
);

const hours = z.union([z.literal(['open', 'closed']), weeklyHours], {
  error: '"open", "closed", or an object with timeZone and week',
});

const agentCounts = z.strictObject({
  online: count.optional(),
  available: count.optional(),
  staffed: count.optional(),
  afterContactWork: count.optional(),
  busy: count.optional(),
  missed: count.optional(),
  nonProductive: count.optional(),
});

const queue = z.strictObject(
  {
    name: text.optional(),
    arn: text.optional(),
    hours: z.union([text, weeklyHours], { error: 'a name from hours, or hours' }).optional(),
    outboundCallerId: text.optional(),
    capacity: count.optional(),
    waiting: count.optional(),
    oldestAgeSeconds: count.optional(),
    estimatedWaitSeconds: count.optional(),
    agents: agentCounts.optional(),
  },
  { error: 'an object, {} for a queue of which nothing is known' },
);

const agent = z.strictObject(
  {
    userName: text.optional(),
    firstName: text.optional(),
    lastName: text.optional(),
    arn: text.optional(),
    queue: queue.optional(),
  },
  { error: 'an object, {} for an agent of whom nothing is known' },
);

const answer = z.union(
  [
    z.strictObject({ value: json, tookMs: count.optional() }),
    z.strictObject({ error: text, reason: text.optional() }),
  ],
  { error: '{ "value": … } or { "error": "…" }' },
);
const canned = z.union([answer, z.array(answer).min(1, { error: 'at least one answer' })], {
  error: '{ "value": … }, { "error": "…" }, or a list of these in order',
});

const slot = z.strictObject({
  name: text,
  type: z
    .enum(['number', 'digits', 'phone', 'text'], { error: 'number, digits, phone or text' })
    .optional(),
  values: z
    .union([z.array(text), z.record(z.string(), z.array(text))], {
      error: 'a list of values, or an object of values with their synonyms',
    })
    .optional(),
  prompt: text.optional(),
  required: z.boolean({ error: 'true or false' }).optional(),
});

const bot = z.strictObject({
  intents: z.array(
    z.strictObject({
      name: text,
      utterances: z.array(text, { error: 'a list of sample sentences' }),
      slots: z.array(slot).optional(),
      confirmation: text.optional(),
      closing: text.optional(),
    }),
    { error: 'a list of intents' },
  ),
  fallback: text.optional(),
  clarification: text.optional(),
  mostAttempts: count.optional(),
});

const percentage = z.int({ error: 'a whole number from 1 to 100' }).min(1).max(100);
const talk = z.strictObject({ talkSeconds: z.number().min(0) });
const dialled = z.union([z.literal(['failed', 'no-answer']), talk], {
  error: '"failed", "no-answer" or { "talkSeconds": … }',
});

/** A world as a file writes it; every part may be absent. */
export const worldShape = z.strictObject(
  {
    hours: some(hours).default({}),
    queues: some(queue).default({}),
    agents: some(agent).default({}),
    lambdas: some(canned).default({}),
    bots: some(bot).default({}),
    services: some(canned).default({}),
    views: some(canned).default({}),
    dial: some(dialled).default({}),
    prompts: some(text).default({}),
    percentage: z
      .union([percentage, z.array(percentage)], {
        error: 'a whole number from 1 to 100, or a list of these in order',
      })
      .optional(),
    unknown: z
      .enum(['stop', 'error-branch'], { error: '"stop" or "error-branch"' })
      .default('stop'),
  },
  { error: 'an object' },
);

export type WrittenWorld = z.infer<typeof worldShape>;
