/**
 * Something that takes room in a column: a block, or a bend, which is where the long edges to one block pass a column that
 * lies between. All edges to a block share its bends, so that thirty error branches are one line and not thirty.
 */
export interface Place {
  block: string;
  isBend: boolean;
  layer: number;
  height: number;
  /** Top, once placed. */
  y: number;
  into: Link[];
  outOf: Link[];
}

/** A stretch of an edge from one column to the next. */
export interface Link {
  from: Place;
  to: Place;
  /** Where it leaves, from the top of `from`. */
  leaves: number;
  /** How far below the top of `from` the top of `to` should be. */
  drop: number;
}
