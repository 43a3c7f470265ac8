import type { Resolution, View } from '../metrics/cells.ts';
import type { CounterName } from '../metrics/counters.ts';
import type { Counts } from '../metrics/counts.ts';
import type { Tally } from '../metrics/tally.ts';
import type { Span } from '../time/interval.ts';
import type { ContactItem } from './stores.ts';

/** Dimensions whose values are noted as they are seen, and the days that have contacts. */
export type CatalogueKind =
  | 'queue'
  | 'queueChannel'
  | 'channel'
  /** By user name, as contact records have it. */
  | 'agent'
  /** What people call an agent, as agent events have it. */
  | 'agentName'
  | 'contactType'
  | 'initiationMethod'
  | 'dialledNumber'
  | 'disconnectReason'
  | 'wrapUpCode'
  | 'day';

export type CellRow = { key: string[]; at: string; counts: Counts };

/** Which cells: of one view and width, from `from` to `to` (both included, as cells name their intervals). */
export type CellRange = {
  view: View;
  resolution: Resolution;
  from: string;
  to: string;
  /** Of the agent view, only these agents; of the others, only these joined keys. */
  only: string[];
  /** Only these counters; all when left out. */
  counters?: CounterName[];
};

/** One index query: contacts of a queue and UTC day, of an agent (by their end), or of a customer (by their start). */
export type ContactSource =
  | ({
      by: 'queue';
      queue: string;
      utcDay: string;
      index: 'ended' | 'enqueued' | 'answered';
    } & Span)
  | ({ by: 'agent'; agent: string } & Span)
  | ({ by: 'customer'; customer: string } & Span);

/** Where a page of a source ended, to go on behind it; null at the source's end. */
export type Position = Record<string, string> | null;
export type IndexedContact = {
  contactId: string;
  tally: Tally;
  customer: string | null;
};

/** What reports need of the database. */
export type Reader = {
  cells(range: CellRange): Promise<CellRow[]>;
  /** Values of a dimension; `version` is that of the record which last named it. */
  catalogue(kind: CatalogueKind): Promise<{ id: string; name: string; version?: string }[]>;
  /** First or last id of a kind. */
  end(kind: CatalogueKind, which: 'first' | 'last'): Promise<string | null>;
  contact(contactId: string): Promise<(ContactItem & { customer: string | null }) | undefined>;
  /** Those of some contacts that are there, in one go. */
  contactsNamed(contactIds: readonly string[]): Promise<IndexedContact[]>;
  /** A page of one source, newest first. */
  contacts(
    source: ContactSource,
    after: Position,
    limit: number,
  ): Promise<{ contacts: IndexedContact[]; next: Position }>;
  foldedAt(): Promise<number | null>;
};
