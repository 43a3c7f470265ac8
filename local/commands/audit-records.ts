import { isDeepStrictEqual } from 'node:util';
import { type TallySettings, tallyOf } from '../../core/metrics/tally.ts';
import { mapConcurrently } from '../../core/pipeline/map-concurrently.ts';
import type { Reader } from '../../core/pipeline/reader.ts';

/** A contact whose stored tally is not what its record counts today: counted by older code or another configuration. */
export type OutdatedTally = { contactId: string; parts: string[] };

const concurrency = 16;

/** Recomputes the tallies of contacts from their stored records. */
export async function auditRecords(
  contactIds: Iterable<string>,
  reader: Reader,
  settings: TallySettings,
): Promise<OutdatedTally[]> {
  const found: OutdatedTally[] = [];
  await mapConcurrently([...contactIds], concurrency, async (contactId) => {
    const item = await reader.contact(contactId);
    if (!item) return;
    const now = tallyOf(item.record, settings);
    const parts = (Object.keys(now) as (keyof typeof now)[]).filter(
      (part) => !isDeepStrictEqual(now[part], item.tally[part]),
    );
    if (parts.length > 0) found.push({ contactId, parts });
  });
  return found.sort((a, b) => (a.contactId < b.contactId ? -1 : 1));
}
