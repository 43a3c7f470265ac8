import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { Reader } from '../pipeline/reader.ts';
import { type ContactsQuery, contacts, type Search } from '../reports/contacts.ts';
import type { Subject } from './alert.ts';
import { contactSubject, subjectsKept } from './contact-subject.ts';
import type { AlertRule } from './rule.ts';

/** Few enough to be read each time that a rule is in trouble. */
const briefly: Search = { queries: 10, perQuery: 25 };

/**
 * The newest contacts that make a metric what a rule calls trouble: of a share that is too high those in its numerator, of one that is
 * too low the others, else those that it counts. Where the newest hundreds hold none of them there is none.
 */
export async function contactsAgainst(
  { trouble }: AlertRule,
  query: Omit<ContactsQuery, 'limit'>,
  { reader, config }: { reader: Reader; config: ContactCenterConfig },
): Promise<Subject[]> {
  const search = { ...briefly, counted: trouble === 'above' };
  const found = await contacts({ ...query, limit: subjectsKept }, reader, config, search);
  if (!found.ok) throw new Error(found.problem.detail);
  return found.value.contacts.map(({ contactId, disconnectedAt, initiatedAt }) =>
    contactSubject(contactId, disconnectedAt ?? initiatedAt),
  );
}
