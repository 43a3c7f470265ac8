import { paginateScan } from '@aws-sdk/lib-dynamodb';
import type { ContactItem } from '../../core/pipeline/stores.ts';
import type { Database } from './client.ts';
import { loadContact, type StoredContact } from './contact-codec.ts';

/** Contacts with a journal entry above its shard's watermark; reads the whole table. */
export async function journaledContacts(
  { client, tables }: Database,
  watermarks: ReadonlyMap<string, string>,
): Promise<ContactItem[]> {
  const isLeft = ({ journal }: StoredContact) =>
    journal.some(({ s, q }) => q > (watermarks.get(s) ?? ''));
  const lowest = [...watermarks.values()].sort()[0];
  const above = {
    FilterExpression: 'journal[0].q > :lowest OR attribute_exists(journal[1])',
    ExpressionAttributeValues: { ':lowest': lowest },
  };
  const query = {
    TableName: tables.contacts,
    ConsistentRead: true,
    ...(lowest === undefined ? {} : above),
  };
  const found: ContactItem[] = [];
  for await (const { Items = [] } of paginateScan({ client }, query))
    found.push(...(Items as StoredContact[]).filter(isLeft).map(loadContact));
  return found;
}
