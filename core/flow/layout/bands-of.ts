import type { Place } from './place.ts';

/** Columns that stand side by side; the next band continues below, as lines of text do. */
export interface Band {
  /** The layers from `first` to before `end`. */
  first: number;
  end: number;
}

/**
 * Cuts the columns into bands of at most `widest` columns, all about as wide; near the even cut that place is taken where
 * the fewest lines cross.
 */
export function bandsOf(columns: readonly Place[][], widest: number): Band[] {
  const bands: Band[] = [];
  for (let first = 0; first < columns.length; ) {
    const left = columns.length - first;
    const even = Math.ceil(left / Math.ceil(left / widest));
    const end = left <= widest ? columns.length : bestCut(columns, first + even, first + widest);
    bands.push({ first, end });
    first = end;
  }
  return bands;
}

function bestCut(columns: readonly Place[][], even: number, last: number): number {
  let best = even;
  for (let cut = even + 1; cut <= last; cut++)
    if (linesBefore(columns, cut) < linesBefore(columns, best)) best = cut;
  return best;
}

/** How many lines go from one band to the next when it is cut before this column: one for each target. */
export const linesBefore = (columns: readonly Place[][], cut: number): number =>
  columns[cut]?.filter(({ into }) => into.length > 0).length ?? 0;
