import type { CenterItem, CenterItems } from './center-items.ts';
import { StoreUnavailable } from './store-failure.ts';

/** What a change makes of an item: all but its key and version. */
export type ItemContent<Document> = Omit<CenterItem<Document>, 'pk' | 'sk' | 'version'>;

const mostAttempts = 10;

/**
 * Reads an item, decides and writes, anew whenever another writer was first. `change` answers null to leave it as it is. Answers
 * whether anything was written.
 */
export async function changeItem<Document>(
  items: Pick<CenterItems, 'get' | 'put'>,
  [pk, sk]: readonly [pk: string, sk: string],
  change: (before: Document | undefined) => ItemContent<Document> | null,
): Promise<boolean> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const stored = await items.get<Document>(pk, sk);
    const content = change(stored?.document);
    if (content === null) return false;
    if (await items.put({ pk, sk, version: (stored?.version ?? 0) + 1, ...content })) return true;
  }
  throw new StoreUnavailable(`${pk} ${sk}: ${mostAttempts} writers were first`);
}
