import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { ContactItem, ContactLedger } from '../../core/pipeline/stores.ts';
import type { Database } from './client.ts';
import { loadContact, type StoredContact, storeContact } from './contact-codec.ts';
import { conditionally, sent } from './store-failure.ts';

const secondsPerDay = 86_400;

/** Contacts in DynamoDB. Retention runs from the last write, so that imported history is kept as long as today's. */
export function contactLedger({ client, tables }: Database, retentionDays: number): ContactLedger {
  const write = (item: ContactItem, condition: object) =>
    conditionally(
      client.send(
        new PutCommand({
          TableName: tables.contacts,
          Item: storeContact(item, Math.floor(Date.now() / 1000) + retentionDays * secondsPerDay),
          ...condition,
        }),
      ),
    );
  return {
    create: (item) => write(item, { ConditionExpression: 'attribute_not_exists(contactId)' }),
    replace: (item) =>
      write(item, {
        ConditionExpression: 'revision = :before',
        ExpressionAttributeValues: { ':before': item.revision - 1 },
      }),
    async read(contactId) {
      const { Item } = await sent(
        client.send(
          new GetCommand({ TableName: tables.contacts, Key: { contactId }, ConsistentRead: true }),
        ),
      );
      return Item ? loadContact(Item as StoredContact) : undefined;
    },
  };
}
