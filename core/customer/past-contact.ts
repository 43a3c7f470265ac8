import { countOf } from '../metrics/counts.ts';
import { none } from '../metrics/tally.ts';
import type { IndexedContact } from '../pipeline/reader.ts';
import type { EpochSeconds } from '../time/zone.ts';

/** What an earlier contact says of a customer; null where it had none. */
export type PastContact = {
  contactId: string;
  startedAt: EpochSeconds;
  channel: string;
  /** The customer began it, it is no transfer or callback of another. */
  begun: boolean;
  contactType: string | null;
  queueId: string | null;
};

const known = (key: string): string | null => (key === none ? null : key);

/** An earlier contact from its place in the customer's index. */
export const pastContact = ({ contactId, tally }: IndexedContact): PastContact => ({
  contactId,
  startedAt: tally.initiatedAt,
  channel: tally.keys.channel,
  begun: countOf(tally.counts.disconnect, 'journeys') > 0,
  contactType: known(tally.keys.contactType),
  queueId: known(tally.keys.queue),
});
