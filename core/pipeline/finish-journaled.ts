import { addToCells, changesByCell } from './fold-batch.ts';
import type { ContactItem, Stores } from './stores.ts';

/**
 * Brings into the cells what batches have journaled that died there and are never delivered again, because their stream is lost.
 * Items: every contact with an entry above its shard's watermark. Nothing may be folded meanwhile. Answers how many changes that were.
 */
export async function finishJournaled(
  items: readonly ContactItem[],
  { cells, watermarks }: Pick<Stores, 'cells' | 'watermarks'>,
): Promise<number> {
  const known = await watermarks.read();
  const left = items
    .flatMap(({ journal }) => journal)
    .filter(({ shard, sequence }) => sequence > (known.get(shard) ?? ''))
    .sort((a, b) => (a.sequence < b.sequence ? -1 : 1));
  for (const shard of new Set(left.map((entry) => entry.shard))) {
    const ofShard = left.filter((entry) => entry.shard === shard);
    const changes = changesByCell(
      ofShard.map((entry) => ({ sequence: entry.sequence, delta: entry })),
    );
    await addToCells(changes, shard, cells, new Map());
    await watermarks.advance(shard, ofShard.at(-1)?.sequence ?? '');
  }
  return left.length;
}
