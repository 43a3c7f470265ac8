import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { journaledContacts } from '../adapters/dynamodb/journaled-contacts.ts';
import { openStores } from '../adapters/dynamodb/stores.ts';
import config from '../contact-center.config.ts';
import { finishJournaled } from '../core/pipeline/finish-journaled.ts';
import { dynamodbClient } from './clients.ts';

/** After a kill: what the fold had journaled and not yet counted is counted, before anything is folded from the new stream. */
export async function finishLostBatches(dynamodb: string): Promise<void> {
  const client = dynamodbClient(dynamodb);
  const database = {
    client: DynamoDBDocumentClient.from(client, {
      marshallOptions: { removeUndefinedValues: true },
    }),
    tables: { contacts: 'contacts', metrics: 'metrics' },
  };
  const stores = openStores(database, config);
  try {
    const contacts = await journaledContacts(database, await stores.watermarks.read());
    await finishJournaled(contacts, stores);
  } finally {
    client.destroy();
  }
}
