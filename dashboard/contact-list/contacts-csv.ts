import type { ContactRow } from '../../core/api/wire.ts';
import { none } from '../../core/metrics/tally.ts';
import { toCsv } from '../export/to-csv.ts';
import { isoInZone } from '../format/iso-in-zone.ts';

export const contactCsvColumns = [
  'contact',
  'initiatedAt',
  'enqueuedAt',
  'answeredAt',
  'disconnectedAt',
  'queue',
  'agent',
  'channel',
  'initiationMethod',
  'contactType',
  'dialledNumber',
  'disconnectReason',
  'wrapUpCode',
  'wait',
  'handle',
  'abandoned',
  'counted',
] as const;
export type ContactCsvColumn = (typeof contactCsvColumns)[number];

type Names = Record<
  'queue' | 'agent' | 'contactType' | 'dialledNumber',
  (row: ContactRow) => string
>;

/** Contacts as CSV: codes as Connect spells them, seconds raw, instants of the shown zone. */
export function contactsCsv(
  contacts: readonly ContactRow[],
  timeZone: string,
  heading: (column: ContactCsvColumn) => string,
  names: Names,
): string {
  const at = (instant: number | null) => (instant === null ? null : isoInZone(instant, timeZone));
  const counted = contacts.some((row) => row.counted !== undefined);
  const columns = contactCsvColumns.filter((column) => column !== 'counted' || counted);
  return toCsv(
    columns.map(heading),
    contacts.map((row) => [
      row.contactId,
      at(row.initiatedAt),
      at(row.enqueuedAt),
      at(row.answeredAt),
      at(row.disconnectedAt),
      names.queue(row),
      names.agent(row),
      row.channel,
      row.initiationMethod,
      names.contactType(row),
      names.dialledNumber(row),
      row.disconnectReason,
      row.wrapUpCode === none ? null : row.wrapUpCode,
      row.waitSeconds,
      row.handleSeconds,
      row.abandoned,
      ...(counted ? [row.counted === true] : []),
    ]),
  );
}
