import { quarterName, quarterOf } from '../time/interval.ts';
import type { Anchor } from './counters.ts';
import { addCounts, type Counts } from './counts.ts';
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
  const times = countsByTime(tally);
  if (times.size === 0) return;
  for (const view of viewNames) {
    const key = keyFor(view, tally.keys);
    if (key === null) continue;
    for (const [time, counts] of times) yield [`${view}|${key}|${time}`, counts];
  }
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
  if (view === 'agent' && keys.agent === none) return null;
  let joined = '';
  for (const dimension of views[view])
    joined += (joined === '' ? '' : '~') + escapePart(keys[dimension]);
  return joined;
}

const escapePart = (part: string): string =>
  /[%|~]/.test(part) ? part.replace(/[%|~]/g, (sign) => encodeSign[sign] as string) : part;

const encodeSign: Record<string, string> = { '%': '%25', '|': '%7C', '~': '%7E' };

/** Counters by `resolution|at`; instants that share an interval are merged. */
function countsByTime(tally: Tally): Map<string, Counts> {
  const times = new Map<string, Counts>();
  for (const anchor of anchors) {
    const instant = tally.instants[anchor];
    const counts = tally.counts[anchor];
    if (instant === null || isEmpty(counts)) continue;
    merge(times, `quarter|${quarterName(quarterOf(instant))}`, counts);
    merge(times, `day|${tally.days[anchor]}`, counts);
  }
  return times;
}

function merge(times: Map<string, Counts>, time: string, counts: Counts): void {
  const there = times.get(time);
  times.set(time, there ? addCounts({ ...there }, counts) : counts);
}

function isEmpty(counts: Counts): boolean {
  for (const _ in counts) return false;
  return true;
}
