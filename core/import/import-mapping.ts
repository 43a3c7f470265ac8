import * as z from 'zod';
import { fail, ok, type Result } from '../result.ts';
import { isTimeZone } from '../time/zone.ts';
import { isTimeFormat } from './time-format.ts';

/*
 * How rows of a foreign table become contact records. Written by hand as JSON, so every message names the field and the
 * fix. docs/import.md explains each field with an example.
 */

const column = z.string().min(1, 'write the name of a column');
const format = z
  .string()
  .refine(
    isTimeFormat,
    'write iso, epoch-s, epoch-ms or a pattern of y M d H h m s a, for example dd/MM/yyyy HH:mm',
  );
const texts = z.array(z.string());

/** Where a text comes from: a column, several joined, or always the same. A bare string names a column. */
const source = z.union(
  [
    column,
    z.strictObject({ constant: z.string().min(1, 'write the constant value') }),
    z
      .strictObject({
        column: column.optional(),
        columns: z.array(column).min(1).optional(),
        separator: z.string().default('-'),
        /** Values of the column that mean "none". */
        absent: texts.default([]),
        /** From the column's values to the record's. */
        values: z.record(z.string(), z.string()).optional(),
        /** For a value that `values` does not name; without it such a row is refused. */
        otherwise: z.string().optional(),
        prefix: z.string().default(''),
      })
      .refine((value) => (value.column === undefined) !== (value.columns === undefined), {
        error: 'name either column or columns',
      }),
  ],
  { error: 'write a column name, or an object with column, columns or constant' },
);

const time = z.union([column, z.strictObject({ column, format: format.optional() })], {
  error: 'write a column name, or an object with column and format',
});

export const durationUnits = ['s', 'ms', 'min', 'h:mm:ss'] as const;
const duration = z.union([column, z.strictObject({ column, unit: z.enum(durationUnits) })], {
  error: 'write a column name, or an object with column and unit (s, ms, min or h:mm:ss)',
});

export const outcomes = ['answered', 'abandoned', 'self-service', 'ignored'] as const;
export type RowKind = (typeof outcomes)[number];

/** What can be odd about a row that is still readable. */
export const oddities = [
  'start-after-next',
  'answered-without-queue',
  'answered-before-leaving-queue',
  'answered-without-service',
  'answered-without-agent',
  'abandoned-with-service',
  'hung-up-before-queue',
  'crossed-midnight',
  'duration-differs',
] as const;
export type Oddity = (typeof oddities)[number];

export const mappingSchema = z.strictObject({
  /** Begins every contact id, so that ids of two sources never meet. */
  name: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'write a short name of a-z, 0-9 and -'),
  /** Raise it to import a corrected mapping over what was imported before. */
  revision: z.int('write a whole number').min(0).max(1_000_000).default(0),
  format: z.strictObject({
    type: z.enum(['csv', 'tsv', 'ndjson'], { error: 'write csv, tsv or ndjson' }),
    delimiter: z.string().length(1, 'write one character').optional(),
    /** True: the first line names the columns. Or the names, when the file has none. */
    header: z.union([z.literal(true), z.array(column).min(1)]).default(true),
    encoding: z.enum(['utf8', 'latin1', 'utf16le']).default('utf8'),
    /** Columns that the file may lack: they are empty then. */
    optional: z.array(column).default([]),
  }),
  timeZone: z
    .string()
    .refine(isTimeZone, 'write an IANA time zone, for example Europe/Madrid or America/Bogota'),
  /** Values of time columns that mean that it did not happen. */
  notHappened: texts.default(['']),
  /** The day of columns that hold a time of day only. */
  date: z.strictObject({ column, format }).optional(),
  /** The format of time columns that name none of their own. */
  timeFormat: format.default('iso'),
  contactId: source,
  times: z.strictObject({
    start: time,
    flowEnd: time.optional(),
    enqueued: time.optional(),
    dequeued: time.optional(),
    answered: time.optional(),
    ended: time.optional(),
    workEnded: time.optional(),
  }),
  durations: z
    .strictObject({
      queue: duration.optional(),
      talk: duration.optional(),
      hold: duration.optional(),
      afterContactWork: duration.optional(),
    })
    .default({}),
  /** Without it the outcome follows from which times are there. */
  outcome: z
    .strictObject({
      column,
      values: z.record(z.string(), z.enum(outcomes)),
      otherwise: z.enum(outcomes).optional(),
    })
    .optional(),
  queue: source,
  agent: source.optional(),
  customerId: source.optional(),
  customerAddress: source.optional(),
  dialledNumber: source.optional(),
  channel: source.default({ constant: 'VOICE' }),
  initiationMethod: source.default({ constant: 'INBOUND' }),
  disconnectReason: source.optional(),
  attributes: z.record(z.string(), source).default({}),
  /** What happens to odd rows: accepted and counted unless said otherwise. */
  oddities: z.partialRecord(z.enum(oddities), z.enum(['accept', 'refuse', 'ignore'])).default({}),
});

export type ImportMapping = z.output<typeof mappingSchema>;
export type Source = z.output<typeof source>;
export type TimeSource = z.output<typeof time>;
export type DurationSource = z.output<typeof duration>;
export type TimeName = keyof ImportMapping['times'];

/** One wrong field of a mapping: where, and how to put it right. */
export type MappingProblem = { path: string; detail: string };

/** Reads a mapping from JSON text; a problem for each wrong field. */
export function parseMapping(json: string): Result<ImportMapping, MappingProblem[]> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return fail([{ path: '', detail: `not JSON: ${(error as Error).message}` }]);
  }
  const parsed = mappingSchema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return fail(
    parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), detail: issue.message })),
  );
}

/** Every column that a mapping reads, each with the field that names it. */
export function columnsOf(mapping: ImportMapping): { column: string; path: string }[] {
  const found: { column: string; path: string }[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') found.push({ column: value, path });
    else if (value && typeof value === 'object') {
      const { column: one, columns: many = [] } = value as { column?: string; columns?: string[] };
      for (const each of one === undefined ? many : [one]) found.push({ column: each, path });
    }
  };
  for (const [name, value] of Object.entries(mapping.times)) walk(value, `times.${name}`);
  for (const [name, value] of Object.entries(mapping.durations)) walk(value, `durations.${name}`);
  for (const [name, value] of Object.entries(mapping.attributes)) walk(value, `attributes.${name}`);
  for (const name of sourceFields) walk(mapping[name], name);
  for (const name of ['date', 'outcome'] as const) walk(mapping[name], name);
  return found;
}

const sourceFields = [
  'contactId',
  'queue',
  'agent',
  'customerId',
  'customerAddress',
  'dialledNumber',
  'channel',
  'initiationMethod',
  'disconnectReason',
] as const;
