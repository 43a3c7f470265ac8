import type { Point } from '../document/flow.ts';
import type { BranchRow } from '../layout/branch-rows.ts';

/** A branch that leads from its row to its target's entry. */
export interface DrawnEdge {
  block: string;
  row: BranchRow;
  from: Point;
  to: Point;
}

/** A branch's line, as the data of an SVG path. */
export interface Route {
  block: string;
  row: BranchRow;
  path: string;
  /** The height of a line that leads back; null for one that leads on. */
  lane: number | null;
}
