import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from './client.ts';
import { sent } from './store-failure.ts';

/** The documents of one partition, however large, consistently: never older than what an earlier read answered. */
export async function readPartition<Document>(
  client: Database['client'],
  table: string,
  pk: string,
): Promise<Document[]> {
  const found: Document[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await sent(
      client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ConsistentRead: true,
          ...(start === undefined ? {} : { ExclusiveStartKey: start }),
        }),
      ),
    );
    for (const { document } of page.Items ?? []) found.push(JSON.parse(document) as Document);
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return found;
}
