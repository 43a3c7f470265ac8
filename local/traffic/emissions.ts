import type { ContactRecord } from '../../core/contact/contact-record.ts';
import type { EpochSeconds } from '../../core/time/zone.ts';

/** A contact record and the second at which Connect would put it into the stream. */
export type Emission = { at: EpochSeconds; record: ContactRecord };

const repeatedShare = 0.01;
const reissuedShare = 0.01;
const reissuedAfterSeconds = 240;

/**
 * What the stream gets for these records, in order of time. Like the real one it holds some records twice and some
 * again later in a newer version; which ones follows from the contact's id, hence from the seed.
 */
export function emissionsOf(records: ContactRecord[]): Emission[] {
  return records.flatMap(deliveries).sort((a, b) => a.at - b.at);
}

function deliveries(record: ContactRecord): Emission[] {
  const at = Date.parse(record.LastUpdateTimestamp) / 1000;
  const first = { at, record };
  const chance = Number.parseInt(record.ContactId.slice(-4), 16) / 0x10000;
  if (chance < repeatedShare) return [first, first];
  if (chance >= repeatedShare + reissuedShare) return [first];
  const later = at + reissuedAfterSeconds;
  const LastUpdateTimestamp = `${new Date(later * 1000).toISOString().slice(0, 19)}Z`;
  return [first, { at: later, record: { ...record, LastUpdateTimestamp } }];
}
