import { createHash } from 'node:crypto';
import { customerOf } from '../../core/contact/contact-facts.ts';
import { none, type Tally } from '../../core/metrics/tally.ts';
import type { ContactItem, JournalEntry } from '../../core/pipeline/stores.ts';
import { decodeRecord, encodeRecord } from './record-codec.ts';
import { decodeTally, encodeTally } from './tally-codec.ts';

/** A contact as the table holds it. Attributes named by an index are absent where the contact does not belong there. */
export type StoredContact = {
  contactId: string;
  version: string;
  revision: number;
  tally: string;
  journal: StoredEntry[];
  record: Uint8Array;
  dictionary: number;
  expiresAt: number;
  queueDay?: string;
  endedAt?: string;
  enqueueDay?: string;
  enqueuedAt?: string;
  answerDay?: string;
  answeredAt?: string;
  agentId?: string;
  customerId?: string;
  startedAt: string;
};

/** `m` the tally taken back, `p` the tally added; `p` is left out where it is the contact's own. */
type StoredEntry = { s: string; q: string; m?: string; p?: string };

export function storeContact(item: ContactItem, expiresAt: number): StoredContact {
  const tally = encodeTally(item.tally);
  const { dictionary, deflated } = encodeRecord(item.record);
  return {
    contactId: item.contactId,
    version: item.version,
    revision: item.revision,
    tally,
    journal: item.journal.map((entry) => storeEntry(entry, tally)),
    record: deflated,
    dictionary,
    expiresAt,
    ...indexKeys(item.tally, customerIdOf(item)),
  };
}

export const loadContact = (stored: StoredContact): ContactItem => ({
  contactId: stored.contactId,
  version: stored.version,
  revision: stored.revision,
  tally: decodeTally(stored.tally),
  journal: stored.journal.map((entry) => ({
    shard: entry.s,
    sequence: entry.q,
    minus: entry.m === undefined ? null : decodeTally(entry.m),
    plus: decodeTally(entry.p ?? stored.tally),
  })),
  record: decodeRecord(stored.dictionary, stored.record),
});

/** A customer's key in the index: opaque, so that telephone numbers stand in no URL and no access log. */
export const customerKey = (address: string): string =>
  createHash('sha256').update(address).digest('base64url').slice(0, 22);

/** The key of a customer id or line; a text of a key's shape may be one already. */
export const customerKeys = (name: string): string[] =>
  isCustomerKey(name) ? [name, customerKey(name)] : [customerKey(name)];

export const isCustomerKey = (name: string): boolean => /^[\w-]{22}$/.test(name);

const customerIdOf = ({ record }: ContactItem): string | undefined => {
  const customer = customerOf(record);
  return customer === null ? undefined : customerKey(customer);
};

function storeEntry({ shard, sequence, minus, plus }: JournalEntry, current: string): StoredEntry {
  const added = encodeTally(plus);
  return {
    s: shard,
    q: sequence,
    ...(minus ? { m: encodeTally(minus) } : {}),
    ...(added === current ? {} : { p: added }),
  };
}

/** `2026-11-22T06:15:32Z`: index sort keys are instants that sort as text. */
export const instantKey = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;

/** Partition of the day indexes: a queue and a day in UTC. */
export const queueDayKey = (queue: string, utcDay: string): string => `${queue}|${utcDay}`;

function indexKeys({ keys, instants, initiatedAt }: Tally, customerId: string | undefined) {
  const ended = key(instants.disconnect);
  const enqueued = key(instants.enqueue);
  const answered = key(instants.answer);
  const dayKey = (at: string) => queueDayKey(keys.queue, at.slice(0, 10));
  const elsewhere = (at: string | null) => at !== null && at.slice(0, 10) !== ended?.slice(0, 10);
  return {
    startedAt: instantKey(initiatedAt),
    ...(ended ? { endedAt: ended, queueDay: dayKey(ended) } : {}),
    ...(enqueued && elsewhere(enqueued)
      ? { enqueuedAt: enqueued, enqueueDay: dayKey(enqueued) }
      : {}),
    ...(answered && elsewhere(answered)
      ? { answeredAt: answered, answerDay: dayKey(answered) }
      : {}),
    ...(keys.agent === none ? {} : { agentId: keys.agent, endedAt: ended ?? notEnded }),
    ...(customerId ? { customerId } : {}),
  };
}

/** Sorts behind every instant. */
const notEnded = '9999-12-31T23:59:59Z';

const key = (instant: number | null) => (instant === null ? null : instantKey(instant));
