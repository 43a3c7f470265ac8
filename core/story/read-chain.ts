import type { ContactItem } from '../pipeline/stores.ts';
import type { relations } from './wire.ts';

export type Leg = { item: ContactItem; relation: (typeof relations)[number] };
export type Chain = { legs: Leg[]; truncated: boolean };
type ReadContact = (contactId: string) => Promise<ContactItem | undefined>;

/** Contacts read on each side of the one that was asked for: transfers of one call are few. */
export const mostSteps = 8;

/**
 * The contacts that a matter went through: those before and after along the chain of transfers, and the one that it is about (a
 * callback's or task's). A contact that isn't kept any more ends the walk.
 */
export async function readChain(item: ContactItem, read: ReadContact): Promise<Chain> {
  const { PreviousContactId, NextContactId, RelatedContactId } = item.record;
  const known = new Set([item.contactId]);
  const before = await walk(
    PreviousContactId,
    ({ record }) => record.PreviousContactId,
    known,
    read,
  );
  const after = await walk(NextContactId, ({ record }) => record.NextContactId, known, read);
  const related =
    RelatedContactId && !known.has(RelatedContactId) ? await read(RelatedContactId) : undefined;
  const legs: Leg[] = [
    { item, relation: 'own' },
    ...before.items.map((one): Leg => ({ item: one, relation: 'before' })),
    ...after.items.map((one): Leg => ({ item: one, relation: 'after' })),
    ...(related ? [{ item: related, relation: 'related' } as const] : []),
  ];
  return {
    legs: legs.sort((a, b) => a.item.tally.initiatedAt - b.item.tally.initiatedAt),
    truncated: before.truncated || after.truncated,
  };
}

/** From contact to contact; a chain that bites its tail ends there. */
async function walk(
  first: string | null | undefined,
  nextOf: (item: ContactItem) => string | null | undefined,
  known: Set<string>,
  read: ReadContact,
): Promise<{ items: ContactItem[]; truncated: boolean }> {
  const items: ContactItem[] = [];
  let next = first;
  while (next && !known.has(next)) {
    if (items.length === mostSteps) return { items, truncated: true };
    const item = await read(next);
    if (!item) break;
    known.add(item.contactId);
    items.push(item);
    next = nextOf(item);
  }
  return { items, truncated: false };
}
