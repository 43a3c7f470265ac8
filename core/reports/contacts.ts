import * as z from 'zod';
import type { ContactList, ContactRow, contactsQuery } from '../api/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { type Counter, counters } from '../metrics/counters.ts';
import { isMetricName, type Metric, type MetricSettings, metrics } from '../metrics/metrics.ts';
import type { Tally } from '../metrics/tally.ts';
import { fail, ok, type Result } from '../result.ts';
import { dayOf } from '../time/zone.ts';
import { contactRow } from './contact-row.ts';
import { contactSources } from './contact-sources.ts';
import { keepsTally, planScope } from './plan-scope.ts';
import type { ApiProblem } from './problem.ts';
import {
  type ContactSource,
  type IndexedContact,
  type Position,
  PositionInvalid,
  type Reader,
} from './reader.ts';
import { scopeSettings } from './report-settings.ts';

export type ContactsQuery = z.output<typeof contactsQuery>;

/** Index queries that one answer may cost; a page ends early where few contacts match. */
const mostQueries = 150;
const pageOfSource = 200;
const mostDays = 1100;

/** Exactly the contacts that a metric's figure counts in a span and scope, newest first, page by page. */
export async function contacts(
  query: ContactsQuery,
  reader: Reader,
  config: ContactCenterConfig,
): Promise<Result<ContactList, ApiProblem>> {
  const name = query.metric ?? 'contactsCreated';
  if (!isMetricName(name))
    return fail({ code: 'metric-unknown', field: 'metric', detail: `no metric ${name}` });
  if (query.from >= query.to)
    return fail({ code: 'query-invalid', field: 'to', detail: 'the end lies before the start' });
  if (query.to - query.from > mostDays * 86_400)
    return fail({ code: 'range-too-long', field: 'to', detail: `at most ${mostDays} days` });
  const planned = planScope(query, 'none');
  if (!planned.ok) return planned;
  const metric = metrics[name] as Metric;
  const anchor = (counters[metric.opens.contacts] as Counter).at;
  const { wanted } = planned.value;
  const rowOf = selection(
    metric,
    await scopeSettings(query.thresholdSeconds, wanted.queue, reader, config),
  );
  const inSpan = (at: number | null) => at !== null && at >= query.from && at < query.to;
  const sources = await contactSources(reader, wanted, query, anchor);
  return page(sources, query, reader, ({ contactId, tally }, source) =>
    inSpan(tally.instants[anchor]) &&
    keepsTally(wanted, tally.keys) &&
    belongsTo(source, tally.instants[anchor])
      ? rowOf(contactId, tally)
      : null,
  );
}

/** A count opens to what it counts; a share or mean to all it is taken over, marked where it is in the numerator. */
function selection({ opens, unit }: Metric, settings: MetricSettings) {
  const { code, at } = counters[opens.contacts] as Counter;
  return (contactId: string, tally: Tally): ContactRow | null => {
    const counts = tally.counts[at];
    if (!counts[code]) return null;
    if (opens.of && !opens.of(counts, settings)) return null;
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

const cursorShape = z.tuple([z.int().nonnegative(), z.record(z.string(), z.string()).nullable()]);
type Cursor = z.infer<typeof cursorShape>;

type Select = (contact: IndexedContact, source: ContactSource) => ContactRow | null;

/** Walks the sources from the cursor on until a page is full. */
async function page(
  sources: ContactSource[],
  { cursor, limit }: Pick<ContactsQuery, 'cursor' | 'limit'>,
  reader: Reader,
  select: Select,
): Promise<Result<ContactList, ApiProblem>> {
  const start = cursor === undefined ? ([0, null] as Cursor) : readCursor(cursor);
  try {
    if (!start) throw new PositionInvalid('no cursor');
    const { contacts, next } = await walk(sources, start, limit, reader, select);
    return ok({ contacts, cursor: next && JSON.stringify(next) });
  } catch (error) {
    if (!(error instanceof PositionInvalid)) throw error;
    return fail({ code: 'cursor-invalid', field: 'cursor', detail: 'not a cursor of this list' });
  }
}

async function walk(
  sources: ContactSource[],
  [first, position]: Cursor,
  limit: number,
  reader: Reader,
  select: Select,
): Promise<{ contacts: ContactRow[]; next: Cursor | null }> {
  const contacts: ContactRow[] = [];
  let after: Position = position;
  let index = first;
  for (let queries = 0; queries < mostQueries && index < sources.length; queries++) {
    const source = sources[index] as ContactSource;
    const read = await reader.contacts(source, after, pageOfSource);
    for (const contact of read.contacts) {
      const row = select(contact, source);
      if (row) contacts.push(row);
      if (contacts.length === limit) return { contacts, next: [index, contact.position] };
    }
    after = read.next;
    if (after === null) index++;
  }
  return { contacts, next: index < sources.length ? [index, after] : null };
}

function readCursor(text: string): Cursor | null {
  try {
    return cursorShape.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Contacts of one customer, newest first. */
export const customerContacts = (customer: string, cursor: string | undefined, reader: Reader) =>
  page([{ by: 'customer', customer }], { cursor, limit: 100 }, reader, ({ contactId, tally }) =>
    contactRow(contactId, tally),
  );
