import { customerKey } from '../../../adapters/dynamodb/contact-codec.ts';
import type { LocalDeskContact } from '../../../core/center/desk-wire.ts';
import type { ContactRecord } from '../../../core/contact/contact-record.ts';
import type { Reader } from '../../../core/pipeline/reader.ts';

export type PastContact = LocalDeskContact['history'][number];

const mostContacts = 8;
const historySeconds = 365 * 86_400;

/** Earlier contacts of a customer by customer id and address, newest first. */
export async function customerHistory(
  reader: Pick<Reader, 'contacts' | 'contact'>,
  names: readonly string[],
  nowSeconds: number,
  typeAttribute: string,
): Promise<PastContact[]> {
  const span = { from: nowSeconds - historySeconds, to: nowSeconds + 1 };
  const pages = await Promise.all(
    names.map((name) =>
      reader.contacts({ by: 'customer', customer: customerKey(name), ...span }, null, mostContacts),
    ),
  );
  const newest = pages
    .flatMap(({ contacts }) => contacts)
    .sort((a, b) => b.tally.initiatedAt - a.tally.initiatedAt)
    .slice(0, mostContacts);
  const items = await Promise.all(newest.map(({ contactId }) => reader.contact(contactId)));
  return items.flatMap((item) => (item ? [pastContact(item.record, typeAttribute)] : []));
}

function pastContact(record: ContactRecord, typeAttribute: string): PastContact {
  const attribute = (name: string) => record.Attributes?.[name] ?? null;
  return {
    contactId: record.ContactId,
    atMs: Date.parse(record.InitiationTimestamp),
    channel: record.Channel,
    queue: record.Queue?.Name ?? null,
    agent: record.Agent?.Username ?? null,
    contactType: attribute(typeAttribute),
    wrapUpCode: attribute('wrapUpCode'),
    wrapUpNote: attribute('wrapUpNote'),
    outcome: record.Agent ? 'answered' : record.Queue ? 'abandoned' : 'no-agent',
  };
}
