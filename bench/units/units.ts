import type { IndexDefinition, TableDefinition } from '../../adapters/dynamodb/tables.ts';
import { type Item, itemSize } from './item-size.ts';

/*
 * Capacity units by the developer guide's rules ("DynamoDB read and write operations", "Using global secondary
 * indexes"): what a table's and its indexes' writes and reads cost.
 */

const writeBytes = 1024;
const readBytes = 4096;

/** A unit for each started kilobyte of the greater of the item before and after; 1 when there is neither. */
export const writeUnits = (before: Item | null, after: Item | null): number =>
  Math.max(1, Math.ceil(Math.max(sizeOf(before), sizeOf(after)) / writeBytes));

/** Half a unit for each started 4 KB read together, eventually consistent; a whole one when consistent. */
export const readUnits = (bytes: number, consistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / readBytes)) * (consistent ? 1 : 0.5);

const sizeOf = (item: Item | null) => (item ? itemSize(item) : 0);

/**
 * What one write costs in an index: nothing when the entry stays as it is, a write when it comes, goes or changes, and
 * two (a removal and a new entry) when its key changes.
 */
export function indexUnits(
  table: TableDefinition,
  index: IndexDefinition,
  before: Item | null,
  after: Item | null,
): number {
  const [old, next] = [entryOf(table, index, before), entryOf(table, index, after)];
  if (!old && !next) return 0;
  if (!old || !next) return writeUnits(old, next);
  if (!sameKey(index, old, next)) return writeUnits(old, null) + writeUnits(null, next);
  return JSON.stringify(old) === JSON.stringify(next) ? 0 : writeUnits(old, next);
}

const sameKey = ({ partitionKey, sortKey }: IndexDefinition, one: Item, other: Item) =>
  one[partitionKey] === other[partitionKey] && one[sortKey] === other[sortKey];

/** The part of an item that an index holds; null when the item lacks a key of the index. */
function entryOf(table: TableDefinition, index: IndexDefinition, item: Item | null): Item | null {
  if (!item || item[index.partitionKey] === undefined || item[index.sortKey] === undefined)
    return null;
  const keys = [table.partitionKey, table.sortKey, index.partitionKey, index.sortKey];
  const names = new Set([...keys.filter((name) => name !== undefined), ...index.include]);
  return Object.fromEntries([...names].sort().map((name) => [name, item[name]]));
}
