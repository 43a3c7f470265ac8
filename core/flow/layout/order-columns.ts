import type { Place } from './place.ts';

const sweeps = 8;

/**
 * Orders every column so that few edges cross: each place goes to the mean of its neighbours in the column before (then, the
 * other way round, after), several times, and the best order seen is kept (Sugiyama, Tagawa and Toda 1981).
 */
export function orderColumns(columns: readonly Place[][]): Place[][] {
  let current = columns.map((column) => [...column]);
  let best = current;
  let fewest = crossings(current);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    current = sweep % 2 === 0 ? sweepRight(current) : sweepRight(current.toReversed()).toReversed();
    const count = crossings(current);
    if (count < fewest) [best, fewest] = [current, count];
  }
  return best;
}

/** Orders each column by the one before it; given the columns reversed, by the one after it. */
function sweepRight(columns: readonly Place[][]): Place[][] {
  const ordered: Place[][] = [];
  for (const column of columns) {
    const before = ranks(ordered.at(-1) ?? []);
    const keyed = column.map((place, index) => ({ place, key: mean(place, before) ?? index }));
    ordered.push(keyed.sort((a, b) => a.key - b.key).map(({ place }) => place));
  }
  return ordered;
}

const ranks = (column: readonly Place[]) => new Map(column.map((place, rank) => [place, rank]));

/** Mean rank of the neighbours in the fixed column, to which the row they leave from adds a fraction; null without any. */
function mean(place: Place, fixed: ReadonlyMap<Place, number>): number | null {
  const keys = [
    ...place.into.map(({ from, leaves }) => keyOf(fixed.get(from), leaves, from)),
    ...place.outOf.map(({ to }) => keyOf(fixed.get(to), 0, to)),
  ].filter((key) => key !== null);
  return keys.length === 0 ? null : keys.reduce((sum, key) => sum + key, 0) / keys.length;
}

const keyOf = (rank: number | undefined, offset: number, { height }: Place): number | null =>
  rank === undefined ? null : rank + offset / (height + 1);

/** How many pairs of edges cross, over all columns. */
export function crossings(columns: readonly Place[][]): number {
  return columns.reduce(
    (sum, column, index) => sum + crossingsAfter(column, columns[index + 1]),
    0,
  );
}

function crossingsAfter(column: readonly Place[], after: readonly Place[] = []): number {
  const rank = ranks(after);
  const ends = column.flatMap(({ outOf }) =>
    outOf.toSorted((a, b) => a.leaves - b.leaves).map(({ to }) => rank.get(to) ?? 0),
  );
  return inversions(ends, after.length);
}

/** How many pairs stand the wrong way round, counted in a Fenwick tree over the numbers below `limit`. */
function inversions(numbers: readonly number[], limit: number): number {
  const tree = new Uint32Array(limit + 1);
  let count = 0;
  numbers.forEach((number, seen) => {
    let smaller = 0;
    for (let at = number + 1; at > 0; at -= at & -at) smaller += tree[at] ?? 0;
    for (let at = number + 1; at <= limit; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
    count += seen - smaller;
  });
  return count;
}
