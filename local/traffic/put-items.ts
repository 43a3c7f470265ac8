import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { CenterItem } from '../../adapters/dynamodb/center-items.ts';

/** The most that DynamoDB takes at once. */
const batchSize = 25;

/** Puts items into a center's table, over those that are there: for what is the same each time it is made. */
export async function putItems(
  client: DynamoDBDocumentClient,
  table: string,
  items: readonly CenterItem[],
): Promise<void> {
  const once = [...new Map(items.map((item) => [`${item.pk}|${item.sk}`, item])).values()];
  for (let from = 0; from < once.length; from += batchSize) {
    let left: Requests = once.slice(from, from + batchSize).map((item) => ({
      PutRequest: { Item: { ...item, document: JSON.stringify(item.document) } },
    }));
    while (left.length > 0) {
      const answer = await client.send(new BatchWriteCommand({ RequestItems: { [table]: left } }));
      left = (answer.UnprocessedItems?.[table] ?? []) as Requests;
    }
  }
}

type Requests = { PutRequest: { Item: Record<string, unknown> } }[];
