import type { Answers } from '../../core/flow/traffic/flow-path.ts';
import type { Database } from './client.ts';
import type { StoredContact } from './contact-codec.ts';
import { namedContacts } from './named-contacts.ts';
import { decodeTally } from './tally-codec.ts';

type Told = Pick<StoredContact, 'contactId' | 'tally'>;

/** When agents answered some contacts; those of which there is no record are left out. */
export const answeredContacts =
  (database: Database) =>
  async (contactIds: readonly string[]): Promise<Answers> => {
    const found = (await namedContacts(database, contactIds, 'contactId, tally')) as Told[];
    return new Map(
      found.map(({ contactId, tally }) => [contactId, decodeTally(tally).instants.answer]),
    );
  };
