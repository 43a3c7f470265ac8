import { countOf } from '../metrics/counts.ts';
import { mapConcurrently } from '../pipeline/map-concurrently.ts';
import type { IndexedContact, Position, Reader } from '../pipeline/reader.ts';
import type { Span } from '../time/interval.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { contactSources } from './contact-sources.ts';
import { newestFirst } from './newest-first.ts';
import type { ScopePlan } from './plan-scope.ts';

export type Journey = IndexedContact & { customer: string };
/** By customer, when journeys began. */
export type JourneyStarts = Map<string, EpochSeconds[]>;

const secondsPerDay = 86_400;
/** Connect ends a task after 90 days, any other contact sooner. */
const longestContactSeconds = 90 * secondsPerDay;
const concurrentCustomers = 32;

/** Contacts that one answer may read to find journeys. */
export const mostContacts = 200_000;
/** So many customers are asked for one by one sooner than all contacts of some weeks are read. */
const fewCustomers = 1000;
const mostCustomers = 5000;

const isJourney = (contact: IndexedContact): contact is Journey =>
  contact.customer !== null && countOf(contact.tally.counts.disconnect, 'journeys') > 0;

/** Journeys that known customers began and that ended in a span, newest first; null when there is too much to read. */
export async function journeysIn(
  span: Span,
  reader: Reader,
  wanted: ScopePlan['wanted'] = {},
): Promise<Journey[] | null> {
  const journeys: Journey[] = [];
  let contacts = 0;
  const sources = await contactSources(reader, wanted, span, 'disconnect');
  const all = { sources, from: null, queries: Number.POSITIVE_INFINITY };
  const stopped = await newestFirst(all, reader, (contact) => {
    if (isJourney(contact)) journeys.push(contact);
    return ++contacts < mostContacts;
  });
  return stopped ? null : journeys;
}

/**
 * When the customers of some journeys, which ended in a span, began any: at least all those begun within `withinSeconds`
 * before or after one of the journeys, whenever they ended. Null when that is too much to read.
 */
export async function journeyStarts(
  journeys: Journey[],
  { span, withinSeconds, now }: { span: Span; withinSeconds: number; now: EpochSeconds },
  reader: Reader,
): Promise<JourneyStarts | null> {
  const customers = new Set(journeys.map(({ customer }) => customer));
  if (customers.size <= fewCustomers) return ofCustomers(journeys, withinSeconds, reader);
  const usual = span.from - secondsPerDay;
  const to = Math.max(span.to, Math.min(now, span.to + withinSeconds + longestContactSeconds));
  const around = await journeysIn({ from: usual - withinSeconds, to }, reader);
  if (around === null)
    return customers.size <= mostCustomers ? ofCustomers(journeys, withinSeconds, reader) : null;
  const older = journeys.filter(({ tally }) => tally.initiatedAt < usual);
  const starts = await ofCustomers(older, withinSeconds, reader);
  for (const { customer, tally } of around)
    if (customers.has(customer)) note(starts, customer, tally.initiatedAt);
  return starts;
}

function note(starts: JourneyStarts, customer: string, start: EpochSeconds): void {
  const known = starts.get(customer);
  if (known) known.push(start);
  else starts.set(customer, [start]);
}

/** A query for each customer, from the earliest start that matters to the last. */
async function ofCustomers(journeys: Journey[], withinSeconds: number, reader: Reader) {
  const spans = new Map<string, Span>();
  for (const { customer, tally } of journeys) {
    const from = Math.max(0, tally.initiatedAt - withinSeconds);
    const to = tally.initiatedAt + withinSeconds + 1;
    const known = spans.get(customer) ?? { from, to };
    spans.set(customer, { from: Math.min(known.from, from), to: Math.max(known.to, to) });
  }
  const starts: JourneyStarts = new Map();
  await mapConcurrently([...spans], concurrentCustomers, async ([customer, span]) => {
    let after: Position = null;
    do {
      const page = await reader.contacts({ by: 'customer', customer, ...span }, after, 1000);
      for (const contact of page.contacts)
        if (isJourney(contact)) note(starts, customer, contact.tally.initiatedAt);
      after = page.next;
    } while (after !== null);
  });
  return starts;
}
