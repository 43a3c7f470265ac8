import { BatchGetCommand } from '@aws-sdk/lib-dynamodb';
import type { Answers } from '../../core/flow/traffic/flow-path.ts';
import { mapConcurrently } from '../../core/pipeline/map-concurrently.ts';
import type { Database } from './client.ts';
import { StoreUnavailable, sent } from './store-failure.ts';
import { decodeTally } from './tally-codec.ts';

const atOnce = 100;
const concurrentReads = 16;

/** When agents answered some contacts; those of which there is no record are left out. Half a unit of reading each. */
export const answeredContacts =
  (database: Database) =>
  async (contactIds: readonly string[]): Promise<Answers> => {
    const ids = [...new Set(contactIds)];
    const parts = Array.from({ length: Math.ceil(ids.length / atOnce) }, (_, part) =>
      ids.slice(part * atOnce, (part + 1) * atOnce),
    );
    const answers = new Map<string, number | null>();
    await mapConcurrently(parts, concurrentReads, async (part) => {
      for (const { contactId, tally } of await readTallies(database, part))
        answers.set(contactId, decodeTally(tally).instants.answer);
    });
    return answers;
  };

async function readTallies({ client, tables }: Database, contactIds: readonly string[]) {
  const items: { contactId: string; tally: string }[] = [];
  let due: Record<string, unknown>[] = contactIds.map((contactId) => ({ contactId }));
  for (let attempt = 0; due.length > 0; attempt++) {
    if (attempt > 8)
      throw new StoreUnavailable('contacts could not be read: keys stay unprocessed');
    if (attempt > 0) await new Promise((resolve) => setTimeout(resolve, 20 * 2 ** attempt));
    const asked = { Keys: due, ProjectionExpression: 'contactId, tally' };
    const answer = await sent(
      client.send(new BatchGetCommand({ RequestItems: { [tables.contacts]: asked } })),
    );
    items.push(...((answer.Responses?.[tables.contacts] ?? []) as typeof items));
    due = answer.UnprocessedKeys?.[tables.contacts]?.Keys ?? [];
  }
  return items;
}
