import type { CallerSources } from '../../core/customer/caller-sources.ts';
import { pastContact } from '../../core/customer/past-contact.ts';
import type { Reader } from '../../core/pipeline/reader.ts';
import { customerKey } from './contact-codec.ts';
import type { ProfileStore } from './profile-store.ts';

/** Looks callers up in the contacts' customer index and among the profiles. */
export const callerSources = (
  reader: Pick<Reader, 'contacts' | 'contact' | 'catalogue'>,
  profiles: ProfileStore,
  openCallback: CallerSources['openCallback'],
): CallerSources => ({
  openCallback,
  profile: (customerId) => profiles.read(customerId),
  profileOfLine: (address) => profiles.readByLine(address),
  learned: (name) => profiles.learned(name),

  async contacts(customer, span, limit) {
    const source = { by: 'customer' as const, customer: customerKey(customer), ...span };
    const { contacts } = await reader.contacts(source, null, limit);
    return contacts.map(pastContact);
  },

  async attribute(contactId, name) {
    const contact = await reader.contact(contactId);
    return contact?.record.Attributes?.[name] ?? undefined;
  },

  async queueName(queueId) {
    return (await reader.catalogue('queue')).find(({ id }) => id === queueId)?.name;
  },
});
