import { gridOf, type TallyGrid } from '../metrics/cells.ts';
import { type PackedCounts, sumPacked, unpackCounts } from '../metrics/packed-counts.ts';
import type { Tally } from '../metrics/tally.ts';
import { type Delta, journalContact, type StreamRecord } from './journal-contact.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { CellStore, Fence, Stores } from './stores.ts';

/** What became of a batch: `failedFrom` is the first sequence that has to be delivered again, with its cause. */
export type FoldOutcome = { failedFrom: string | null; cause?: unknown; folded: number };

/**
 * Fences by shard and cell, as this process last left them: saves reading cells that it wrote itself. A stale one only
 * costs a retry.
 */
export type FenceCache = Map<string, Fence>;

const cacheKey = (shard: string, cellId: string) => `${shard}|${cellId}`;

/** Concurrent requests to the database within one batch. */
const concurrency = 32;

/**
 * Folds one shard's batch, in the order of its sequences, into contacts and cells: each contact counts once, whatever
 * is repeated, late, reordered or cut anew after a crash. The protocol is explained in docs/decisions/002.
 * Rejects when a cell can't be written; the whole batch may then be delivered again.
 */
export async function foldBatch(
  batch: StreamRecord[],
  stores: Stores,
  cache: FenceCache = new Map(),
): Promise<FoldOutcome> {
  const [head] = batch;
  if (!head) return { failedFrom: null, folded: 0 };
  const journaled = await journalAll(batch, stores);
  const failed = journaled.find((outcome) => 'cause' in outcome);
  const done = failed ? journaled.slice(0, journaled.indexOf(failed)) : journaled;
  await addToCells(changesByCell(done), head.shard, stores.cells, cache);
  const last = done.at(-1);
  if (last) await stores.watermarks.advance(head.shard, last.sequence);
  if (!failed) return { failedFrom: null, folded: done.length };
  return { failedFrom: failed.sequence, cause: failed.cause, folded: done.length };
}

type Journaled =
  | { sequence: string; delta: Delta }
  | { sequence: string; delta: null; cause: unknown };

/** Contacts side by side; the records of one contact one after the other. */
async function journalAll(batch: StreamRecord[], stores: Stores): Promise<Journaled[]> {
  const watermarks = await stores.watermarks.read();
  const outcomes: Journaled[] = new Array(batch.length);
  await mapConcurrently(indexesByContact(batch), concurrency, async (indexes) => {
    for (const index of indexes)
      outcomes[index] = await journalOne(batch[index] as StreamRecord, stores, watermarks);
  });
  return outcomes;
}

function indexesByContact(batch: StreamRecord[]): number[][] {
  const byContact = new Map<string, number[]>();
  batch.forEach(({ record }, index) => {
    const indexes = byContact.get(record.ContactId);
    if (indexes) indexes.push(index);
    else byContact.set(record.ContactId, [index]);
  });
  return [...byContact.values()];
}

async function journalOne(
  record: StreamRecord,
  { contacts }: Stores,
  watermarks: ReadonlyMap<string, string>,
): Promise<Journaled> {
  const { sequence } = record;
  try {
    return { sequence, delta: await journalContact(record, contacts, watermarks) };
  } catch (cause) {
    return { sequence, delta: null, cause };
  }
}

/** What one record changes in one cell. */
export type Change = { sequence: string; packed: PackedCounts };

/** By cell, what each record changes there, in the order of sequences. */
export function changesByCell(
  deltas: Iterable<{ sequence: string; delta: Delta }>,
): Map<string, Change[]> {
  const rows = new Map<string, Map<string, Change[]>>();
  for (const { sequence, delta } of deltas) {
    if (!delta) continue;
    if (delta.minus)
      for (const grid of netGrids(delta.minus, delta.plus)) note(rows, sequence, grid);
    else note(rows, sequence, gridOf(delta.plus));
  }
  const cells = new Map<string, Change[]>();
  for (const [row, columns] of rows)
    for (const [column, changes] of columns) cells.set(`${row}|${column}`, changes);
  return cells;
}

/** By row, then by column: most of the work of folding is finding a contact's cells, and this makes half the text. */
function note(
  rows: Map<string, Map<string, Change[]>>,
  sequence: string,
  { rows: names, columns }: TallyGrid,
): void {
  const changes = [...columns].map(([column, packed]) => [column, { sequence, packed }] as const);
  for (const name of names) {
    let row = rows.get(name);
    if (!row) {
      row = new Map();
      rows.set(name, row);
    }
    for (const [column, change] of changes) {
      const there = row.get(column);
      if (there) there.push(change);
      else row.set(column, [change]);
    }
  }
}

/** What replacing one tally by another changes, row by row; cells in which both count the same are left out. */
function* netGrids(minus: Tally, plus: Tally): Generator<TallyGrid> {
  const before = gridOf(minus, -1);
  const after = gridOf(plus);
  for (const row of new Set([...before.rows, ...after.rows])) {
    const parts = [before, after].filter(({ rows }) => rows.includes(row));
    const columns = new Map<string, PackedCounts>();
    for (const column of new Set(parts.flatMap((grid) => [...grid.columns.keys()]))) {
      const net = sumPacked(parts.flatMap((grid) => grid.columns.get(column) ?? []));
      if (net.slots.length > 0) columns.set(column, net);
    }
    yield { rows: [row], columns };
  }
}

/** What changes of one cell come to together. */
export const sumOfChanges = (changes: Change[]): PackedCounts =>
  sumPacked(changes.map(({ packed }) => packed));

/** Adds each cell's changes that lie above its fence. */
export async function addToCells(
  changes: Map<string, Change[]>,
  shard: string,
  store: CellStore,
  cache: FenceCache,
): Promise<void> {
  const unknown = [...changes.keys()].filter((id) => !cache.has(cacheKey(shard, id)));
  for (const [id, fence] of await store.fences(unknown, shard))
    cache.set(cacheKey(shard, id), fence);
  await mapConcurrently([...changes], concurrency, async ([id, ofCell]) => {
    for (const part of partsOf(ofCell, store.countersPerWrite))
      await addOnce(id, part, shard, store, cache);
  });
}

/**
 * Adds what lies above the fence; reads the fence again when another invocation moved it. The fence moves even when the
 * changes cancel out: an invocation that was given only the first of them must find it moved.
 */
async function addOnce(
  id: string,
  changes: Change[],
  shard: string,
  store: CellStore,
  cache: FenceCache,
): Promise<void> {
  const remembered = cacheKey(shard, id);
  for (;;) {
    const fence = cache.get(remembered);
    const due = changes.filter(({ sequence }) => sequence > (fence ?? ''));
    const last = due.at(-1);
    if (!last) return;
    if (await store.add(id, unpackCounts(sumOfChanges(due)), shard, fence, last.sequence)) {
      cache.set(remembered, last.sequence);
      return;
    }
    cache.set(remembered, (await store.fences([id], shard)).get(id));
  }
}

/** Cuts a cell's changes between records, so that no write holds more counters than the database takes. */
function partsOf(changes: Change[], countersPerWrite: number): Change[][] {
  const parts: Change[][] = [];
  let slots = new Set<number>();
  let sequence = '';
  for (const change of changes) {
    const fresh = change.packed.slots.filter((slot) => !slots.has(slot));
    const grown = slots.size + new Set(fresh).size;
    if (parts.length === 0 || (grown > countersPerWrite && change.sequence !== sequence)) {
      parts.push([]);
      slots = new Set(change.packed.slots);
    } else for (const slot of fresh) slots.add(slot);
    parts.at(-1)?.push(change);
    sequence = change.sequence;
  }
  return parts;
}
