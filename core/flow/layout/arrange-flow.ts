import type { Action, Flow, Point } from '../document/flow.ts';
import { reachable } from '../document/reachable.ts';
import { blockGraph, blocksOf } from './block-graph.ts';
import type { BlockMetrics } from './block-metrics.ts';
import { bendHeight, columnsOf } from './columns-of.ts';
import { forwardEdges } from './forward-edges.ts';
import { orderColumns } from './order-columns.ts';
import type { Place } from './place.ts';
import { placeRows } from './place-rows.ts';

/** Where everything lies: x to the right, y down, nothing above or left of zero. */
export interface Arrangement {
  /** Each block's upper left corner. */
  blocks: Map<string, Point>;
  /** By block: where the edges to it pass the columns between (left end of the column, height of the line), left to right. */
  bends: Map<string, Point[]>;
}

/**
 * A layered drawing, left to right from the entry point: a block stands one column after the last block that leads to it
 * (edges that close a loop don't count). Blocks that can't be reached stand below the others.
 */
export function arrangeFlow(flow: Flow, metrics: BlockMetrics): Arrangement {
  const blocks = blocksOf(flow);
  const found = reachable(flow);
  const walked = [...found].map((block) => blocks.get(block) as Action);
  const others = [...blocks.values()].filter(({ Identifier }) => !found.has(Identifier));
  const arrangement: Arrangement = { blocks: new Map(), bends: new Map() };
  const bottom = arrangePart(walked, metrics, 0, arrangement);
  arrangePart(others, metrics, bottom === 0 ? 0 : bottom + 2 * metrics.rowGap, arrangement);
  return arrangement;
}

/** Adds some blocks from `top` on and returns where they end. */
function arrangePart(
  actions: readonly Action[],
  metrics: BlockMetrics,
  top: number,
  { blocks, bends }: Arrangement,
): number {
  const graph = blockGraph(actions);
  const columns = orderColumns(columnsOf(graph, forwardEdges(graph), metrics));
  placeRows(columns, metrics.rowGap);
  const places = columns.flat();
  const shift = top - places.reduce((least, { y }) => Math.min(least, y), Infinity);
  for (const place of places) {
    const at = { x: place.layer * (metrics.width + metrics.columnGap), y: place.y + shift };
    if (!place.isBend) blocks.set(place.block, at);
    else bends.set(place.block, [...(bends.get(place.block) ?? []), lineOf(at)]);
  }
  return places.reduce((most, place) => Math.max(most, bottomOf(place) + shift), 0);
}

const lineOf = ({ x, y }: Point): Point => ({ x, y: y + bendHeight / 2 });
const bottomOf = ({ y, height }: Place): number => y + height;
