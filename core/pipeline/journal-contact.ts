import type { ContactRecord } from '../contact/contact-record.ts';
import type { Tally } from '../metrics/tally.ts';
import type { ContactItem, ContactLedger, JournalEntry } from './stores.ts';

/** One contact record as it came off the stream. */
export type StreamRecord = {
  shard: string;
  /** Zero-padded to 56 digits, so that it sorts as the stream does. */
  sequence: string;
  version: string;
  record: ContactRecord;
  tally: Tally;
};

/** What a stream record changes in the cells; null for nothing. */
export type Delta = Pick<JournalEntry, 'minus' | 'plus'> | null;

/**
 * Writes a record into its contact's item, once, and says what it changes in the cells: the same answer however often
 * the record is delivered. An older or equal version changes nothing.
 */
export async function journalContact(
  from: StreamRecord,
  ledger: ContactLedger,
  watermarks: ReadonlyMap<string, string>,
): Promise<Delta> {
  const first = firstItem(from);
  if (await ledger.create(first)) return first.journal[0] ?? null;
  for (;;) {
    const item = await ledger.read(from.record.ContactId);
    if (!item) {
      if (await ledger.create(first)) return first.journal[0] ?? null;
      continue;
    }
    const known = item.journal.find(
      ({ shard, sequence }) => shard === from.shard && sequence === from.sequence,
    );
    if (known) return known;
    if (item.version >= from.version) return null;
    const next = newerItem(item, from, watermarks);
    if (await ledger.replace(next)) return next.journal.find(isOf(from)) ?? null;
  }
}

const isOf = (from: StreamRecord) => (entry: JournalEntry) =>
  entry.shard === from.shard && entry.sequence === from.sequence;

const entryOf = ({ shard, sequence, tally }: StreamRecord, minus: Tally | null): JournalEntry => ({
  shard,
  sequence,
  minus,
  plus: tally,
});

const firstItem = (from: StreamRecord): ContactItem => ({
  contactId: from.record.ContactId,
  version: from.version,
  revision: 1,
  tally: from.tally,
  journal: [entryOf(from, null)],
  record: from.record,
});

/** A version that counts the same is kept, but needs no journal: there is nothing to bring into cells. */
function newerItem(
  item: ContactItem,
  from: StreamRecord,
  watermarks: ReadonlyMap<string, string>,
): ContactItem {
  const pending = item.journal.filter(
    ({ shard, sequence }) => sequence > (watermarks.get(shard) ?? ''),
  );
  const same = JSON.stringify(item.tally) === JSON.stringify(from.tally);
  return {
    contactId: item.contactId,
    version: from.version,
    revision: item.revision + 1,
    tally: from.tally,
    journal: same ? pending : [...pending, entryOf(from, item.tally)],
    record: from.record,
  };
}
