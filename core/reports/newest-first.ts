import { mapConcurrently } from '../pipeline/map-concurrently.ts';
import type { ContactSource, IndexedContact, Position, Reader } from '../pipeline/reader.ts';
import type { EpochSeconds } from '../time/zone.ts';

/**
 * A place in the order of a list: behind this contact among those of one instant, or, without a contact, behind all of
 * them. It names no source, so it stays good when a queue or an agent appears between two pages.
 */
export type Place = { at: EpochSeconds; contactId?: string | undefined };

/** Sees one contact; false ends the walk behind it. */
export type Visit = (contact: IndexedContact, source: ContactSource) => boolean;

export type Walk = {
  sources: ContactSource[];
  from: Place | null;
  queries: number;
  /** Contacts that one query reads; a thousand over all sources when left out. */
  perQuery?: number | undefined;
};

type Standing = { at: EpochSeconds; contact: IndexedContact };
type Line = { source: ContactSource; waiting: Standing[]; next: Position; read: boolean };

const concurrentQueries = 16;

/** 9999-12-31: contacts that have not ended stand there in an agent's index. */
const endOfTime = 253_402_300_799;

/**
 * Walks all contacts of some sources, newest first, from a place on: by the instant at which each stands in its source,
 * then by contact id. Answers the place where it stopped, or null at the end of the list. Queues are merged day by day,
 * since a queue's contacts are indexed by day. May spend more than `queries` only to get one instant further.
 */
export async function newestFirst(
  { sources, from, queries, perQuery }: Walk,
  reader: Reader,
  visit: Visit,
): Promise<Place | null> {
  let left = queries;
  let place = from;
  for (const tier of tiersOf(remaining(sources, from))) {
    if (left <= 0) return place;
    const lines = tier.map((source): Line => ({ source, waiting: [], next: null, read: false }));
    for (;;) {
      const newest = Math.max(...lines.map(({ waiting }) => waiting[0]?.at ?? -1));
      const hungry = lines.filter((line) => mayHoldMore(line, newest));
      if (hungry.length > 0) {
        if (left <= 0 && place !== from) return place;
        left -= hungry.length;
        await mapConcurrently(hungry, concurrentQueries, (line) =>
          readOn(line, perQuery ?? usualPage(tier), reader),
        );
      } else if (newest < 0) break;
      else {
        const stopped = visitAll(takeAt(lines, newest, from), visit);
        if (stopped) return stopped;
        place = { at: newest };
      }
    }
    place = { at: Math.min(...tier.map(floorOf)) };
  }
  return null;
}

/** Whether contacts of the newest instant in view, or newer ones, may still be unread. */
const mayHoldMore = ({ waiting, next, read }: Line, newest: EpochSeconds): boolean => {
  if (read && next === null) return false;
  const last = waiting.at(-1);
  return !last || last.at >= newest;
};

const usualPage = ({ length }: ContactSource[]): number =>
  Math.min(500, Math.max(25, Math.ceil(1000 / length)));

async function readOn(line: Line, perQuery: number, reader: Reader): Promise<void> {
  const page = await reader.contacts(line.source, line.next, perQuery);
  for (const contact of page.contacts)
    line.waiting.push({ at: standsAt(line.source, contact), contact });
  line.next = page.next;
  line.read = true;
}

/** All contacts of an instant in the order of their ids, but for those before the place where the walk began. */
function takeAt(lines: Line[], at: EpochSeconds, from: Place | null) {
  const taken: { contact: IndexedContact; source: ContactSource; at: EpochSeconds }[] = [];
  for (const { waiting, source } of lines) {
    const end = waiting.findIndex((standing) => standing.at < at);
    for (const { contact } of waiting.splice(0, end < 0 ? waiting.length : end))
      if (from?.at !== at || from.contactId === undefined || contact.contactId > from.contactId)
        taken.push({ contact, source, at });
  }
  return taken.sort((a, b) => (a.contact.contactId < b.contact.contactId ? -1 : 1));
}

function visitAll(taken: ReturnType<typeof takeAt>, visit: Visit): Place | null {
  for (const { contact, source, at } of taken)
    if (!visit(contact, source)) return { at, contactId: contact.contactId };
  return null;
}

/** The instant by which a source's index sorts a contact. */
function standsAt(source: ContactSource, { tally }: IndexedContact): EpochSeconds {
  if (source.by === 'customer') return tally.initiatedAt;
  if (source.by === 'agent' || source.index === 'ended')
    return tally.instants.disconnect ?? endOfTime;
  return tally.instants[source.index === 'enqueued' ? 'enqueue' : 'answer'] ?? 0;
}

const startOfUtcDay = (utcDay: string) => Date.parse(`${utcDay}T00:00:00Z`) / 1000;

/** No contact of a source stands before this. */
const floorOf = (source: ContactSource): EpochSeconds =>
  source.by === 'queue' ? Math.max(source.from, startOfUtcDay(source.utcDay)) : source.from;

/** The sources as far as they lie behind a place. */
function remaining(sources: ContactSource[], place: Place | null): ContactSource[] {
  if (place === null) return sources;
  const end = place.contactId === undefined ? place.at : place.at + 1;
  return sources
    .filter((source) => floorOf(source) < end)
    .map((source) => ({ ...source, to: Math.min(source.to, end) }));
}

/** Sources that are merged: those of one UTC day, in the order given, or all that have no day. */
function tiersOf(sources: ContactSource[]): ContactSource[][] {
  const tiers = new Map<string, ContactSource[]>();
  for (const source of sources) {
    const day = source.by === 'queue' ? source.utcDay : '';
    tiers.set(day, [...(tiers.get(day) ?? []), source]);
  }
  return [...tiers.values()];
}
