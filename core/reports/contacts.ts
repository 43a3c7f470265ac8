import * as z from 'zod';
import type { ContactList, ContactRow, contactsQuery } from '../api/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { type Counter, counters } from '../metrics/counters.ts';
import type { Metric, MetricSettings } from '../metrics/metric.ts';
import { isMetricName, metrics } from '../metrics/metrics.ts';
import type { Tally, TallyKeys } from '../metrics/tally.ts';
import type { ContactSource, IndexedContact, Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import { dayOf } from '../time/zone.ts';
import { contactRow } from './contact-row.ts';
import { contactSources } from './contact-sources.ts';
import { countsWhileBehind } from './fell-behind.ts';
import { newestFirst, type Place } from './newest-first.ts';
import { keepsTally, planScope } from './plan-scope.ts';
import type { ApiProblem } from './problem.ts';
import { scopeSettings } from './report-settings.ts';

export type ContactsQuery = z.output<typeof contactsQuery>;

/** What one answer may cost, and which contacts it names. */
export type Search = {
  /** Index queries, and contacts read by each; a page ends early where few contacts match. */
  queries: number;
  perQuery?: number;
  /** Of a share: those in its numerator alone, or the others alone. */
  counted?: boolean;
};
const bounds = ['atLeastSeconds', 'lessThanSeconds'] as const;
type Bounds = Pick<ContactsQuery, (typeof bounds)[number]>;
const wholePage: Search = { queries: 150 };
const mostDays = 1100;
/** Quarter hours of the queues are read for it. */
const mostDaysBehind = 35;

/**
 * Exactly the contacts that a metric's figure counts in a span and scope, page by page, newest first by their end. Where
 * a figure counts by queue or answer, contacts that ended on a later day stand at that instant.
 */
export async function contacts(
  query: ContactsQuery,
  reader: Reader,
  config: ContactCenterConfig,
  search = wholePage,
): Promise<Result<ContactList, ApiProblem>> {
  const name = query.metric ?? 'contactsCreated';
  if (!isMetricName(name))
    return fail({ code: 'metric-unknown', field: 'metric', detail: `no metric ${name}` });
  if (query.from >= query.to)
    return fail({ code: 'query-invalid', field: 'to', detail: 'the end lies before the start' });
  const most = query.whileBehind ? mostDaysBehind : mostDays;
  if (query.to - query.from > most * 86_400 + 3600)
    return fail({ code: 'range-too-long', field: 'to', detail: `at most ${most} days` });
  const metric = metrics[name] as Metric;
  const bound = bounds.find((field) => query[field] !== undefined);
  if (bound && metric.unit !== 'seconds')
    return fail({ code: 'query-invalid', field: bound, detail: `${name} is not in seconds` });
  const planned = planScope(query, 'none');
  if (!planned.ok) return planned;
  const anchor = (counters[metric.opens.contacts] as Counter).at;
  const { wanted } = planned.value;
  const rowOf = selection(
    metric,
    await scopeSettings(query.thresholdSeconds, wanted.queue, reader, config),
    query,
  );
  const isBehind = query.whileBehind
    ? await countsWhileBehind(wanted.queue, query, reader)
    : () => true;
  const inSpan = (at: number | null, keys: TallyKeys) =>
    at !== null && at >= query.from && at < query.to && isBehind(keys, at);
  const sources = await contactSources(reader, wanted, query, anchor);
  const isWanted = ({ counted }: ContactRow) =>
    counted === undefined || search.counted === undefined || counted === search.counted;
  return page(sources, { ...query, search }, reader, ({ contactId, tally }, source) => {
    if (
      !inSpan(tally.instants[anchor], tally.keys) ||
      !keepsTally(wanted, tally.keys) ||
      !belongsTo(source, tally.instants[anchor])
    )
      return null;
    const row = rowOf(contactId, tally);
    return row && isWanted(row) ? row : null;
  });
}

/** A count opens to what it counts; a share or mean to all it is taken over, marked where it is in the numerator. */
function selection(
  { opens, unit, value }: Metric,
  settings: MetricSettings,
  { atLeastSeconds, lessThanSeconds }: Bounds,
) {
  const { code, at } = counters[opens.contacts] as Counter;
  const isBound = atLeastSeconds !== undefined || lessThanSeconds !== undefined;
  const isWithin = (seconds: number | null) =>
    seconds !== null &&
    seconds >= (atLeastSeconds ?? 0) &&
    seconds < (lessThanSeconds ?? Number.POSITIVE_INFINITY);
  return (contactId: string, tally: Tally): ContactRow | null => {
    const counts = tally.counts[at];
    if (!counts[code]) return null;
    if (opens.of && !opens.of(counts, settings)) return null;
    if (isBound && !isWithin(value(counts, settings))) return null;
    if (!opens.counted) return contactRow(contactId, tally);
    const counted = opens.counted(counts, settings);
    if (unit === 'count') return counted ? contactRow(contactId, tally) : null;
    return contactRow(contactId, tally, counted);
  };
}

/** A contact queued or answered on another day than it ended stands in that day's sparse index: not here again. */
const belongsTo = (source: ContactSource, at: number | null): boolean =>
  source.by !== 'queue' ||
  source.index !== 'ended' ||
  (at !== null && dayOf(at, 'UTC') === source.utcDay);

/** A cursor is a place in time: an instant, and the contact behind which to go on where one is named. */
const cursorShape = z
  .union([z.tuple([z.int().nonnegative()]), z.tuple([z.int().nonnegative(), z.string()])])
  .transform(([at, contactId]): Place => ({ at, contactId }));

type Select = (contact: IndexedContact, source: ContactSource) => ContactRow | null;

/** Walks the sources from the cursor on until a page is full. */
async function page(
  sources: ContactSource[],
  { cursor, limit, search }: Pick<ContactsQuery, 'cursor' | 'limit'> & { search: Search },
  reader: Reader,
  select: Select,
): Promise<Result<ContactList, ApiProblem>> {
  const from = cursor === undefined ? null : readCursor(cursor);
  if (from === undefined)
    return fail({ code: 'cursor-invalid', field: 'cursor', detail: 'not a cursor of this list' });
  const contacts: ContactRow[] = [];
  const { queries, perQuery } = search;
  const walk = { sources, from, queries, perQuery };
  const next = await newestFirst(walk, reader, (contact, source) => {
    const row = select(contact, source);
    if (row) contacts.push(row);
    return contacts.length < limit;
  });
  const isAll = from === null && next === null;
  return ok({
    ...{ contacts, cursor: next && writeCursor(next) },
    total: isAll ? contacts.length : null,
  });
}

const writeCursor = ({ at, contactId }: Place): string =>
  JSON.stringify(contactId === undefined ? [at] : [at, contactId]);

function readCursor(text: string): Place | undefined {
  try {
    return cursorShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Every instant that contact records can name. */
const allTime = { from: 0, to: Date.UTC(9999, 11, 31) / 1000 };

/** Contacts of a customer, newest first, by the keys of their id and lines. */
export const customerContacts = (
  customers: readonly string[],
  cursor: string | undefined,
  reader: Reader,
) =>
  page(
    customers.map((customer) => ({ by: 'customer', customer, ...allTime })),
    { cursor, limit: 100, search: wholePage },
    reader,
    ({ contactId, tally }) => contactRow(contactId, tally),
  );
