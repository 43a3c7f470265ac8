import type { Place } from './place.ts';

const sweeps = 6;
/** The weight of a place without neighbours: it stays beside the next one in its column and moves none. */
const indifferent = 1e-6;

type Wish = (place: Place) => number | null;

/**
 * Gives every place its height on the page, in the columns' order and without overlap, as level with its neighbours as it
 * goes; neighbours in other columns than these don't count.
 */
export function placeRows(columns: readonly Place[][], rowGap: number): void {
  const present = new Set(columns.flat());
  const before: Wish = (place) => {
    const near = place.into.filter(({ from }) => present.has(from));
    const along = place.isBend ? near.filter(({ from }) => from.isBend) : [];
    return median((along.length > 0 ? along : near).map(({ from, drop }) => from.y + drop));
  };
  const after: Wish = ({ outOf }) =>
    median(outOf.filter(({ to }) => present.has(to)).map(({ to, drop }) => to.y - drop));
  for (const column of columns) settle(column, rowGap, () => null);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (const column of columns) settle(column, rowGap, (place) => before(place) ?? after(place));
    for (const column of columns.toReversed())
      settle(column, rowGap, (place) => after(place) ?? before(place));
  }
  for (const column of columns) settle(column, rowGap, (place) => before(place) ?? after(place));
}

/** Of an even number the lower middle one, so that a place is level with one neighbour and not between two. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}

interface Group {
  wish: number;
  weight: number;
  size: number;
}

/**
 * The nearest heights to those wished (least squares) that keep order and gaps: isotonic regression by pooling neighbours
 * that would overlap, on heights from which the room taken above is subtracted.
 */
function settle(column: readonly Place[], rowGap: number, wishOf: Wish): void {
  const above = roomAbove(column, rowGap);
  const wishes = column.map((place, index) => {
    const wish = wishOf(place);
    return wish === null ? null : wish - (above[index] as number);
  });
  const groups: Group[] = [];
  wishes.forEach((own) => {
    const wish = own ?? groups.at(-1)?.wish ?? wishes.find((other) => other !== null) ?? 0;
    groups.push({ wish, weight: own === null ? indifferent : 1, size: 1 });
    while (groups.length > 1 && overlaps(groups)) pool(groups);
  });
  const tops = groups.flatMap(({ wish, size }) => Array.from({ length: size }, () => wish));
  column.forEach((place, index) => {
    place.y = Math.round((tops[index] as number) + (above[index] as number));
  });
}

function roomAbove(column: readonly Place[], rowGap: number): number[] {
  let room = 0;
  return column.map((place, index) => {
    const top = room;
    const isBesideBend = place.isBend && column[index + 1]?.isBend;
    room += place.height + (isBesideBend ? 0 : rowGap);
    return top;
  });
}

const overlaps = (groups: readonly Group[]): boolean =>
  (groups.at(-2) as Group).wish >= (groups.at(-1) as Group).wish;

function pool(groups: Group[]): void {
  const lower = groups.pop() as Group;
  const upper = groups.pop() as Group;
  const weight = upper.weight + lower.weight;
  const wish = (upper.wish * upper.weight + lower.wish * lower.weight) / weight;
  groups.push({ wish, weight, size: upper.size + lower.size });
}
