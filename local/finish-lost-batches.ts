import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { journaledContacts } from '../adapters/dynamodb/journaled-contacts.ts';
import { openStores } from '../adapters/dynamodb/stores.ts';
import config from '../contact-center.config.ts';
import { centersOf, type OwnCenter } from '../core/config/centers-of.ts';
import { finishJournaled } from '../core/pipeline/finish-journaled.ts';
import { dynamodbClient } from './clients.ts';
import { localTable } from './local-environment.ts';

/** After a kill: what the fold had journaled and not yet counted is counted, before anything is folded from the new stream. */
export async function finishLostBatches(dynamodb: string): Promise<void> {
  const client = dynamodbClient(dynamodb);
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  try {
    for (const center of centersOf(config)) await finishOf(center, documents);
  } finally {
    client.destroy();
  }
}

async function finishOf(center: OwnCenter, client: DynamoDBDocumentClient): Promise<void> {
  const nameOf = (table: string) => localTable(table, center.tenant);
  const database = {
    client,
    tables: { contacts: nameOf('contacts'), metrics: nameOf('metrics') },
  };
  const stores = openStores(database, center.config);
  const contacts = await journaledContacts(database, await stores.watermarks.read());
  await finishJournaled(contacts, stores);
}
