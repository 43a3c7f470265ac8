import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import { mapConcurrently } from '../../core/pipeline/map-concurrently.ts';
import type { Database } from './client.ts';
import { StoreUnavailable, sent } from './store-failure.ts';

type Item = Record<string, unknown>;

/** The most that DynamoDB reads at once. */
const atOnce = 100;
const concurrentReads = 16;
const mostAttempts = 9;

/** Some fields of contacts by their ids, in no order; those of which there is no record are left out. Half a unit of reading each. */
export async function namedContacts(
  database: Database,
  contactIds: readonly string[],
  fields: string,
): Promise<Item[]> {
  const ids = [...new Set(contactIds)];
  const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) =>
    ids.slice(part * atOnce, (part + 1) * atOnce),
  );
  const found: Item[] = [];
  await mapConcurrently(parts, concurrentReads, async (part) => {
    found.push(...(await readPart(database, part, fields)));
  });
  return found;
}

/** What a throttled table leaves is asked for again, each time after a longer while. */
async function readPart(
  { client, tables }: Database,
  contactIds: readonly string[],
  fields: string,
): Promise<Item[]> {
  const items: Item[] = [];
  let due: Item[] = contactIds.map((contactId) => ({ contactId }));
  for (let attempt = 0; due.length > 0; attempt++) {
    if (attempt === mostAttempts)
      throw new StoreUnavailable('contacts could not be read: keys stay unprocessed');
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt));
    const asked = { Keys: due, ProjectionExpression: fields };
    const answer = await sent(
      client.send(new BatchGetCommand({ RequestItems: { [tables.contacts]: asked } })),
    );
    items.push(...(answer.Responses?.[tables.contacts] ?? []));
    due = answer.UnprocessedKeys?.[tables.contacts]?.Keys ?? [];
  }
  return items;
}
