import { quarterName, quarterOf } from '../time/interval.ts';
import type { Anchor } from './counters.ts';
import type { Counts } from './counts.ts';
import {
  joinPacked,
  type PackedCounts,
  packCounts,
  sumPacked,
  unpackCounts,
} from './packed-counts.ts';
import { none, type Tally, type TallyKeys } from './tally.ts';

/*
 * A cell holds the counters of one view, key and interval. Quarter hours are UTC instants, from which any time zone's
 * hours and days are summed; days are the center's own. To add a view, add it here and to the API's groupings.
 */

/** Views by name: the dimensions of their key, in order. */
export const views = {
  center: ['channel'],
  queue: ['queue', 'channel'],
  agent: ['agent', 'queue', 'channel'],
  initiationMethod: ['initiationMethod'],
  contactType: ['contactType'],
  dialledNumber: ['dialledNumber'],
  disconnectReason: ['disconnectReason'],
  wrapUpCode: ['wrapUpCode'],
} as const satisfies Record<string, readonly (keyof TallyKeys)[]>;

export type View = keyof typeof views;
/** The widths that are written; hours are four quarters. */
export type Resolution = 'quarter' | 'day';

export type Cell = {
  view: View;
  resolution: Resolution;
  /** The key's parts, in the order of the view's dimensions. */
  key: string[];
  /** `2026-11-22T06:15Z` or `2026-11-22`. */
  at: string;
};

const anchors: Anchor[] = ['disconnect', 'enqueue', 'answer'];
const viewNames = Object.keys(views) as View[];

/** Every cell that a tally counts in, with what it counts there. */
export function* cellsOf(tally: Tally): Generator<[id: string, counts: Counts]> {
  const { rows, columns } = gridOf(tally);
  for (const row of rows)
    for (const [column, packed] of columns)
      yield [`${row}|${column}`, unpackCounts(sumPacked([packed]))];
}

/**
 * A tally counts the same in all its views: its cells are every row (`view|key`) at every column (`resolution|at`).
 * With sign -1, what takes it back.
 */
export type TallyGrid = { rows: string[]; columns: Map<string, PackedCounts> };

export function gridOf(tally: Tally, sign: 1 | -1 = 1): TallyGrid {
  const columns = columnsOf(tally, sign);
  if (columns.size === 0) return { rows: [], columns };
  const rows: string[] = [];
  for (const view of viewNames) {
    const key = keyFor(view, tally.keys);
    if (key !== null) rows.push(`${view}|${key}`);
  }
  return { rows, columns };
}

/** A key as one string; the parts' own separators are escaped. */
export const joinKey = (parts: readonly string[]): string => parts.map(escapePart).join('~');
export const splitKey = (key: string): string[] => key.split('~').map(decodeURIComponent);

export const cellId = (cell: Cell): string =>
  `${cell.view}|${joinKey(cell.key)}|${cell.resolution}|${cell.at}`;

export function parseCellId(id: string): Cell {
  const [view, key, resolution, at] = id.split('|') as [View, string, Resolution, string];
  return { view, key: splitKey(key), resolution, at };
}

function keyFor(view: View, keys: TallyKeys): string | null {
  if ((view === 'agent' || view === 'wrapUpCode') && keys[view] === none) return null;
  let joined = '';
  for (const dimension of views[view])
    joined += (joined === '' ? '' : '~') + escapePart(keys[dimension]);
  return joined;
}

const escapePart = (part: string): string =>
  /[%|~]/.test(part) ? part.replace(/[%|~]/g, (sign) => encodeSign[sign] as string) : part;

const encodeSign: Record<string, string> = { '%': '%25', '|': '%7C', '~': '%7E' };

function columnsOf({ instants, days, counts }: Tally, sign: 1 | -1): Map<string, PackedCounts> {
  const columns = new Map<string, PackedCounts>();
  for (const anchor of anchors) {
    const instant = instants[anchor];
    if (instant === null) continue;
    const packed = packCounts(counts[anchor], sign);
    if (packed.slots.length === 0) continue;
    for (const column of [`quarter|${quarterName(quarterOf(instant))}`, `day|${days[anchor]}`]) {
      const there = columns.get(column);
      columns.set(column, there ? joinPacked(there, packed) : packed);
    }
  }
  return columns;
}
