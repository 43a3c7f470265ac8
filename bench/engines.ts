import type { Database } from '../adapters/dynamodb/client.ts';
import { openDatabase } from '../adapters/dynamodb/client.ts';
import { dynamodbClient } from '../local/clients.ts';
import { createTables } from '../local/engines/create-tables.ts';
import { startEngines } from '../local/engines/start-engines.ts';
import { localEnvironment, localTables } from '../local/local-environment.ts';

/** Runs work on an embedded DynamoDB in memory with the product's tables, empty. */
export async function onEmbeddedDatabase<Answer>(
  work: (database: Database) => Promise<Answer>,
): Promise<Answer> {
  const engines = await startEngines({});
  const { dynamodb, kinesis } = engines;
  Object.assign(process.env, localEnvironment({ dynamodb, kinesis, s3: dynamodb }));
  const database = openDatabase({ contacts: 'contacts', metrics: 'metrics' });
  try {
    const admin = dynamodbClient(dynamodb);
    await createTables(admin, localTables);
    admin.destroy();
    return await work(database);
  } finally {
    database.client.destroy();
    await engines.stop();
  }
}
