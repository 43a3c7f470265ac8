import type { Action, Point } from '../document/flow.ts';
import type { Arrangement } from '../layout/arrange-flow.ts';
import { type BranchRow, branchRows } from '../layout/branch-rows.ts';
import { drawingMetrics as metrics } from './drawing-metrics.ts';
import { type BackEdge, laneRoutes } from './lane-routes.ts';

/** A branch's line, as the data of an SVG path. */
export interface Route {
  block: string;
  row: BranchRow;
  path: string;
  /** The height of a line that leads back, for the drawing's bounds. */
  lane: number | null;
}

/**
 * Lines for all branches between blocks. One that goes right curves from column to column; one that goes back takes a lane
 * between, below or above the blocks, which it shares with the others to the same block.
 */
export function routeEdges(actions: Iterable<Action>, arrangement: Arrangement): Route[] {
  const forward: Route[] = [];
  const back: BackEdge[] = [];
  for (const action of actions)
    branchRows(action).forEach((row, index) => {
      const source = arrangement.blocks.get(action.Identifier);
      const target = arrangement.blocks.get(row.to);
      if (!source || !target) return;
      const from = { x: source.x + metrics.width, y: source.y + metrics.port(action, index) };
      const to = { x: target.x, y: target.y + metrics.entry };
      const block = action.Identifier;
      if (to.x <= from.x) back.push({ block, row, from, to });
      else forward.push({ block, row, path: curve(from, to, arrangement), lane: null });

      function curve(start: Point, end: Point, { bends }: Arrangement): string {
        const between = bends.get(row.to)?.filter(({ x }) => x >= start.x && x < end.x) ?? [];
        return curvePath(start, between, end);
      }
    });
  return [...forward, ...laneRoutes(back, [...actions], arrangement)];
}

/** Level at every column, which it crosses at the bend's height. */
function curvePath(start: Point, bends: readonly Point[], end: Point): string {
  const parts = [`M${start.x} ${start.y}`];
  let at = start;
  for (const bend of bends) {
    parts.push(curveTo(at, bend), `H${bend.x + metrics.width}`);
    at = { x: bend.x + metrics.width, y: bend.y };
  }
  return [...parts, curveTo(at, end)].join('');
}

function curveTo(from: Point, to: Point): string {
  const half = Math.round((to.x - from.x) / 2);
  return `C${from.x + half} ${from.y} ${to.x - half} ${to.y} ${to.x} ${to.y}`;
}
