import { cellId, type Resolution, type View, views } from '../../core/metrics/cells.ts';
import type { Counts } from '../../core/metrics/counts.ts';
import type { Tally } from '../../core/metrics/tally.ts';
import type { AuditedDay } from '../../core/pipeline/audit.ts';
import { mapConcurrently } from '../../core/pipeline/map-concurrently.ts';
import type { ContactSource, Reader } from '../../core/pipeline/reader.ts';
import { readScope } from '../../core/reports/read-scope.ts';
import { quarterName } from '../../core/time/interval.ts';
import { addDays, type Day, dayOf } from '../../core/time/zone.ts';

/** No zone is farther from UTC: a day of any zone lies so near to the same day of another. */
const farthestZoneSeconds = 14 * 3600;
const contactsPerPage = 1000;
const concurrency = 8;

/** The cells of one day, all views, quarter hours and the day itself. */
export async function readStoredCells(
  reader: Reader,
  { day, span }: AuditedDay,
): Promise<Map<string, Counts>> {
  const cells = new Map<string, Counts>();
  const read = async (view: View, resolution: Resolution, from: string, to: string) => {
    const plan = { view, wanted: {}, dimension: null };
    for (const { key, at, counts } of await readScope(reader, plan, resolution, from, to))
      cells.set(cellId({ view, resolution, key, at }), counts);
  };
  const quarters = [quarterName(span.from), quarterName(span.to - 900)] as const;
  for (const view of Object.keys(views) as View[])
    await Promise.all([read(view, 'day', day, day), read(view, 'quarter', ...quarters)]);
  return cells;
}

/** Reads the tallies of contacts by UTC day, each day once while the audit passes over it. */
export class TalliesByDay {
  readonly #reader: Reader;
  readonly #days = new Map<Day, Map<string, Tally>>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Every contact that may count in a cell of the day, by its id; what earlier days needed is forgotten. */
  async around({ span }: AuditedDay): Promise<Map<string, Tally>> {
    const first = dayOf(span.from - farthestZoneSeconds, 'UTC');
    const last = dayOf(span.to + farthestZoneSeconds, 'UTC');
    for (const day of this.#days.keys()) if (day < first) this.#days.delete(day);
    const contacts = new Map<string, Tally>();
    for (let day = first; day <= last; day = addDays(day, 1)) {
      const ofDay = this.#days.get(day) ?? (await this.#read(day));
      this.#days.set(day, ofDay);
      for (const [id, tally] of ofDay) contacts.set(id, tally);
    }
    return contacts;
  }

  async #read(utcDay: Day): Promise<Map<string, Tally>> {
    const from = Date.parse(`${utcDay}T00:00:00Z`) / 1000;
    const queues = await this.#reader.catalogue('queue');
    const sources = queues.flatMap(({ id: queue }) =>
      (['ended', 'enqueued', 'answered'] as const).map(
        (index): ContactSource => ({ by: 'queue', queue, utcDay, index, from, to: from + 86_400 }),
      ),
    );
    const found = new Map<string, Tally>();
    await mapConcurrently(sources, concurrency, async (source) => {
      let after: Record<string, string> | null = null;
      do {
        const page = await this.#reader.contacts(source, after, contactsPerPage);
        for (const { contactId, tally } of page.contacts) found.set(contactId, tally);
        after = page.next;
      } while (after);
    });
    return found;
  }
}
