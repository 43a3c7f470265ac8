import type { Action } from '../document/flow.ts';
import type { Arrangement } from '../layout/arrange-flow.ts';
import { branchRows } from '../layout/branch-rows.ts';
import { drawingMetrics as metrics } from './drawing-metrics.ts';
import { forwardPath } from './forward-path.ts';
import { laneRoutes } from './lane-routes.ts';
import type { DrawnEdge, Route } from './route.ts';

/**
 * Lines for all branches between blocks. One that goes right curves from column to column; one that goes back takes a lane
 * between, below or above the blocks, which it shares with the others to the same block.
 */
export function routeEdges(actions: readonly Action[], arrangement: Arrangement): Route[] {
  const edges = actions.flatMap((action) => edgesOf(action, arrangement));
  const back = edges.filter((edge) => leadsBack(edge, arrangement));
  const forward = edges.filter((edge) => !leadsBack(edge, arrangement));
  const path = forwardPath(arrangement);
  return [
    ...forward.map((edge) => ({ ...edge, path: path(edge), lane: null })),
    ...laneRoutes(back, actions, arrangement),
  ];
}

function edgesOf(action: Action, { blocks }: Arrangement): DrawnEdge[] {
  const source = blocks.get(action.Identifier);
  return branchRows(action).flatMap((row, index) => {
    const target = blocks.get(row.to);
    if (!source || !target) return [];
    const from = { x: source.x + metrics.width, y: source.y + metrics.port(action, index) };
    const to = { x: target.x, y: target.y + metrics.entry };
    return [{ block: action.Identifier, row, from, to }];
  });
}

function leadsBack({ block, row, from, to }: DrawnEdge, { stands }: Arrangement): boolean {
  const source = stands.get(block);
  const target = stands.get(row.to);
  return source && target ? target.layer <= source.layer : to.x <= from.x;
}
