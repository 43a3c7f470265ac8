import type { Claimant } from '../callbacks/claim-names.ts';
import type { Span } from '../time/interval.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Learned } from './learned.ts';
import type { PastContact } from './past-contact.ts';
import type { Profile } from './profile.ts';

/** A promise to call a customer back; `at` is null when it is due as soon as it is their turn. */
export type OpenCallback = { at: EpochSeconds | null };

/** What looking a caller up needs of the database. */
export type CallerSources = {
  profile(customerId: string): Promise<Profile | undefined>;
  /** The profile of the only customer who calls from a number; undefined when there is none or more than one. */
  profileOfLine(address: string): Promise<Profile | undefined>;
  /** What earlier contacts have told of a customer id or line; undefined when they haven't. */
  learned(name: string): Promise<Learned | undefined>;
  /** Contacts of a customer id or address that began in a span, newest first, `limit` at most. */
  contacts(customer: string, span: Span, limit: number): Promise<PastContact[]>;
  /** An attribute of a contact's record; undefined when it isn't there. */
  attribute(contactId: string, name: string): Promise<string | undefined>;
  /** A queue's name by the id that contact records have; undefined when it was never seen. */
  queueName(queueId: string): Promise<string | undefined>;
  /** The callback still owed to a customer, the one due first; undefined when there is none. */
  openCallback(customer: Claimant): Promise<OpenCallback | undefined>;
};
