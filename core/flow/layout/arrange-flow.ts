import type { Action, Flow, Point } from '../document/flow.ts';
import { reachable } from '../document/reachable.ts';
import { type Band, bandsOf, linesBefore } from './bands-of.ts';
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
  bends: Map<string, Bend[]>;
  /** Where blocks stand in the walk; none for those that can't be reached. */
  stands: Map<string, Standing>;
  /** By band but the first: the height of the uppermost line that comes from the band before. */
  lanes: number[];
}

export interface Standing {
  layer: number;
  band: number;
}

export interface Bend extends Point, Standing {}

/** From line to line in the room between two bands. */
export const laneHeight = 9;

/**
 * A layered drawing, left to right from the entry point: a block stands one column after the last block that leads to it
 * (edges that close a loop don't count). Blocks that can't be reached stand below the others. After `widest` columns the
 * drawing goes on below, in a new band.
 */
export function arrangeFlow(
  flow: Flow,
  metrics: BlockMetrics,
  widest: number = Number.POSITIVE_INFINITY,
): Arrangement {
  const blocks = blocksOf(flow);
  const found = reachable(flow);
  const walked = [...found].map((block) => blocks.get(block) as Action);
  const others = [...blocks.values()].filter(({ Identifier }) => !found.has(Identifier));
  const arrangement = { blocks: new Map(), bends: new Map(), stands: new Map(), lanes: [] };
  const bottom = arrangePart(walked, metrics, { top: 0, widest }, arrangement);
  const top = bottom === 0 ? 0 : bottom + 2 * metrics.rowGap;
  const apart = { ...arrangement, stands: new Map(), lanes: [] };
  arrangePart(others, metrics, { top, widest: Number.POSITIVE_INFINITY }, apart);
  return arrangement;
}

/** Adds some blocks from `top` on and returns where they end. */
function arrangePart(
  actions: readonly Action[],
  metrics: BlockMetrics,
  { top, widest }: { top: number; widest: number },
  arrangement: Arrangement,
): number {
  const graph = blockGraph(actions);
  const columns = orderColumns(columnsOf(graph, forwardEdges(graph), metrics));
  let bottom = top;
  bandsOf(columns, widest).forEach((band, index) => {
    if (index > 0) {
      arrangement.lanes.push(bottom + metrics.rowGap);
      bottom += 2 * metrics.rowGap + laneHeight * linesBefore(columns, band.first);
    }
    const inBand = columns.slice(band.first, band.end);
    placeRows(inBand, metrics.rowGap);
    bottom = addBand(inBand.flat(), { ...band, index }, { metrics, top: bottom }, arrangement);
  });
  return bottom;
}

function addBand(
  places: readonly Place[],
  { first, index }: Band & { index: number },
  { metrics, top }: { metrics: BlockMetrics; top: number },
  { blocks, bends, stands }: Arrangement,
): number {
  const shift = top - places.reduce((least, { y }) => Math.min(least, y), Number.POSITIVE_INFINITY);
  for (const { block, isBend, layer, y } of places) {
    const x = (layer - first) * (metrics.width + metrics.columnGap);
    const standing = { layer, band: index };
    const bend = { x, y: y + shift + bendHeight / 2, ...standing };
    if (isBend) bends.set(block, [...(bends.get(block) ?? []), bend]);
    else blocks.set(block, { x, y: y + shift });
    if (!isBend) stands.set(block, standing);
  }
  return places.reduce((most, { y, height }) => Math.max(most, y + height + shift), top);
}
