import {
  type AttributeDefinition,
  CreateTableCommand,
  type CreateTableCommandInput,
  type DynamoDBClient,
  type KeySchemaElement,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import type { TableDefinition } from '../../adapters/dynamodb/tables.ts';

/** Creates tables under the given names unless they exist, and waits until they can be used. */
export async function createTables(
  client: DynamoDBClient,
  definitions: { name: string; definition: TableDefinition }[],
): Promise<void> {
  await Promise.all(
    definitions.map(async ({ name, definition }) => {
      await createUnlessThere(client, tableInput(name, definition));
      await waitUntilTableExists(
        { client, maxWaitTime: 30, minDelay: 0.02, maxDelay: 0.2 },
        { TableName: name },
      );
    }),
  );
}

async function createUnlessThere(client: DynamoDBClient, input: CreateTableCommandInput) {
  try {
    await client.send(new CreateTableCommand(input));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}

function tableInput(name: string, definition: TableDefinition): CreateTableCommandInput {
  const indexes = Object.entries(definition.indexes);
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: keySchema(definition),
    AttributeDefinitions: attributes([definition, ...Object.values(definition.indexes)]),
    ...(indexes.length > 0 && {
      GlobalSecondaryIndexes: indexes.map(([indexName, index]) => ({
        IndexName: indexName,
        KeySchema: keySchema(index),
        Projection: { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: index.include },
      })),
    }),
  };
}

type Key = { partitionKey: string; sortKey?: string };

const keySchema = ({ partitionKey, sortKey }: Key): KeySchemaElement[] => [
  { AttributeName: partitionKey, KeyType: 'HASH' },
  ...(sortKey === undefined ? [] : [{ AttributeName: sortKey, KeyType: 'RANGE' as const }]),
];

function attributes(keys: Key[]): AttributeDefinition[] {
  const names = new Set(keys.flatMap((key) => [key.partitionKey, key.sortKey ?? []].flat()));
  return [...names].map((name) => ({ AttributeName: name, AttributeType: 'S' }));
}
