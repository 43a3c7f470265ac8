import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { mapConcurrently } from '../../core/pipeline/map-concurrently.ts';
import type { ContactItem } from '../../core/pipeline/stores.ts';
import type { Database } from './client.ts';
import { loadContact, type StoredContact } from './contact-codec.ts';
import { sent } from './store-failure.ts';

const segments = 4;

/**
 * Contacts whose former tally may still be counted in cells: their journal takes one back above its shard's watermark.
 * No index finds them where they count no longer, so this reads the whole table.
 */
export async function pendingContacts(
  database: Database,
  watermarks: ReadonlyMap<string, string>,
): Promise<ContactItem[]> {
  const isPending = ({ journal }: StoredContact) =>
    journal.some(({ s, q }) => q > (watermarks.get(s) ?? ''));
  const found: ContactItem[] = [];
  const all = Array.from({ length: segments }, (_, segment) => segment);
  await mapConcurrently(all, segments, async (segment) => {
    for await (const stored of replacedContacts(database, segment))
      if (isPending(stored)) found.push(loadContact(stored));
  });
  return found;
}

/** A contact that was written once has a single entry, which takes nothing back. */
async function* replacedContacts(
  { client, tables }: Database,
  segment: number,
): AsyncGenerator<StoredContact> {
  let start: Record<string, unknown> | undefined;
  do {
    const page = await sent(
      client.send(
        new ScanCommand({
          TableName: tables.contacts,
          FilterExpression: 'attribute_exists(journal[0].m) OR attribute_exists(journal[1])',
          Segment: segment,
          TotalSegments: segments,
          ...(start ? { ExclusiveStartKey: start } : {}),
        }),
      ),
    );
    yield* (page.Items ?? []) as StoredContact[];
    start = page.LastEvaluatedKey;
  } while (start);
}
