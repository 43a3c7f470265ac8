import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { NodeHttpHandler } from '@smithy/node-http-handler';

/** Names of the tables as deployed. */
export type TableNames = { contacts: string; metrics: string; center?: string };

/** A connection to the tables. Endpoint, region and credentials come from the SDK's standard environment. */
export type Database = { client: DynamoDBDocumentClient; tables: TableNames };

export const openDatabase = (tables: TableNames): Database => ({ client: openClient(), tables });

/** The client alone, for what needs one table. */
export function openClient(): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    maxAttempts: 5,
    requestHandler: new NodeHttpHandler({
      httpAgent: { maxSockets: 64 },
      httpsAgent: { maxSockets: 64 },
    }),
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}
