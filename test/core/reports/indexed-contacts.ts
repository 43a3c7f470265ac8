import { none, tallyOf } from '../../../core/metrics/tally.ts';
import type { ContactSource, IndexedContact, Reader } from '../../../core/pipeline/reader.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { type CallShape, call } from '../../fixtures/contact-records.ts';
import { memoryReader } from './memory-reader.ts';

const settings = { timeZone: 'Europe/Madrid', contactTypeAttribute: 'contactType' };

/** A call as the indexes hold it; its customer's number serves as the key. */
export function indexed(shape: CallShape & { id: string }): IndexedContact {
  const record = call(shape);
  return {
    contactId: shape.id,
    tally: tallyOf(record, settings),
    customer: record.CustomerEndpoint?.Address ?? null,
  };
}

/** The instant by which an index sorts a contact that has ended; null where it does not hold it. */
function standsAt(source: ContactSource, { tally, customer }: IndexedContact): number | null {
  const { keys, instants, initiatedAt } = tally;
  if (source.by === 'customer') return customer === source.customer ? initiatedAt : null;
  if (source.by === 'agent') return keys.agent === source.agent ? instants.disconnect : null;
  if (keys.queue !== source.queue || instants.disconnect === null) return null;
  if (source.index === 'ended')
    return dayOf(instants.disconnect, 'UTC') === source.utcDay ? instants.disconnect : null;
  const at = instants[source.index === 'enqueued' ? 'enqueue' : 'answer'];
  if (at === null || dayOf(at, 'UTC') === dayOf(instants.disconnect, 'UTC')) return null;
  return dayOf(at, 'UTC') === source.utcDay ? at : null;
}

/**
 * A reader with the indexes of the contacts given, in pages of at most three; equal instants in no particular order,
 * as DynamoDB leaves it open. `read` counts the queries.
 */
export function indexReader(held: IndexedContact[]): Reader & { read: ContactSource[] } {
  const read: ContactSource[] = [];
  const contacts: Reader['contacts'] = async (source, after, limit) => {
    if (source.from >= source.to) throw new Error('an empty range is an error in DynamoDB');
    read.push(source);
    const inside = held
      .map((contact) => ({ contact, at: standsAt(source, contact) }))
      .filter(({ at }) => at !== null && at >= source.from && at < source.to)
      .sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
    const start = Number(after?.at ?? 0);
    const end = start + Math.min(limit, 3);
    return {
      contacts: inside.slice(start, end).map(({ contact }) => contact),
      next: end < inside.length ? { at: String(end) } : null,
    };
  };
  const queues = () => [...new Set([none, ...held.map(({ tally }) => tally.keys.queue)])];
  return {
    ...memoryReader({ contacts }),
    catalogue: async (kind) => (kind === 'queue' ? queues().map((id) => ({ id, name: id })) : []),
    read,
  };
}
