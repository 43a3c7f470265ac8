type Compare<One> = (first: One, second: One) => number;

/** Where a value stands or belongs in a sorted list: after all that go before it. */
function placeOf<One>(sorted: readonly One[], one: One, compare: Compare<One>): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (compare(sorted[middle] as One, one) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Puts a value into its place in a sorted list; no two compare as equal. */
export function putInOrder<One>(sorted: One[], one: One, compare: Compare<One>): void {
  sorted.splice(placeOf(sorted, one, compare), 0, one);
}

/** Takes a value from a sorted list. */
export function takeInOrder<One>(sorted: One[], one: One, compare: Compare<One>): void {
  const at = placeOf(sorted, one, compare);
  const found = sorted[at] === one ? at : sorted.indexOf(one);
  if (found >= 0) sorted.splice(found, 1);
}
