import type { ContactRecord } from '../contact/contact-record.ts';
import type { Counts } from '../metrics/counts.ts';
import type { Tally } from '../metrics/tally.ts';

/*
 * What folding needs of a database: conditional writes of single items, nothing more. Implemented by
 * adapters/dynamodb and, with crashes at will, by the tests.
 */

/** One change of a contact's tally, not yet known to be in every cell: `plus` replaced `minus`. */
export type JournalEntry = {
  shard: string;
  sequence: string;
  minus: Tally | null;
  plus: Tally;
};

/** A contact as kept: its newest version, what that counts, and the changes still on their way into cells. */
export type ContactItem = {
  contactId: string;
  /** LastUpdateTimestamp, then a digest of the record: the greater is the newer. */
  version: string;
  /** Counts the writes of this item; every write is conditional on it. */
  revision: number;
  tally: Tally;
  journal: JournalEntry[];
  record: ContactRecord;
};

export type ContactLedger = {
  /** Stores a contact's first version; false when the contact is there already. */
  create(item: ContactItem): Promise<boolean>;
  read(contactId: string): Promise<ContactItem | undefined>;
  /** Stores a newer version over revision `item.revision - 1`; false when another write came first. */
  replace(item: ContactItem): Promise<boolean>;
};

/** The last sequence of a shard that a cell holds; undefined before the first. */
export type Fence = string | undefined;

export type CellStore = {
  /** The fences of one shard, by cell id. */
  fences(cellIds: string[], shard: string): Promise<Map<string, Fence>>;
  /** Adds counts and moves the fence, if the fence is still `from`; false when it is not. */
  add(cellId: string, counts: Counts, shard: string, from: Fence, to: string): Promise<boolean>;
  /** How many counters one `add` may hold. */
  readonly countersPerWrite: number;
};

export type WatermarkStore = {
  /** By shard, the last sequence that is wholly folded. */
  read(): Promise<Map<string, string>>;
  advance(shard: string, sequence: string): Promise<void>;
};

export type Stores = { contacts: ContactLedger; cells: CellStore; watermarks: WatermarkStore };
