import type { Action, Flow, Point } from '../document/flow.ts';
import { blocksOf } from './block-graph.ts';
import { designerMetrics } from './block-metrics.ts';
import { branchRows } from './branch-rows.ts';
import { layoutFlow } from './layout-flow.ts';

interface Box extends Point {
  height: number;
}

/** Blocks where the flow's metadata has them; each of the others right of a block that leads to it, or below what is there. */
export function keptLayout(flow: Flow): Map<string, Point> {
  const blocks = blocksOf(flow);
  const places = ownPlaces(flow);
  const boxes = [...places].map(([block, at]) => boxAt(at, blocks.get(block) as Action));
  for (const [block, fallback] of layoutFlow(flow)) {
    if (places.has(block)) continue;
    const action = blocks.get(block) as Action;
    const box = freeBox(boxAt(besideSource(blocks, places, block) ?? fallback, action), boxes);
    boxes.push(box);
    places.set(block, { x: box.x, y: box.y });
  }
  return places;
}

/** The places that a flow's metadata gives its blocks. */
export function ownPlaces(flow: Flow): Map<string, Point> {
  const known = new Map(Object.entries(flow.Metadata?.ActionMetadata ?? {}));
  const places = new Map<string, Point>();
  for (const block of blocksOf(flow).keys()) {
    const at = known.get(block)?.position;
    if (at && Number.isFinite(at.x) && Number.isFinite(at.y)) places.set(block, at);
  }
  return places;
}

const boxAt = ({ x, y }: Point, action: Action): Box => ({
  x,
  y,
  height: designerMetrics.height(action),
});

function besideSource(
  blocks: ReadonlyMap<string, Action>,
  places: ReadonlyMap<string, Point>,
  block: string,
): Point | null {
  for (const [identifier, { x, y }] of places) {
    const action = blocks.get(identifier) as Action;
    if (branchRows(action).some(({ to }) => to === block))
      return { x: x + designerMetrics.width + designerMetrics.columnGap, y };
  }
  return null;
}

/** The box, moved down until it touches none of the others. */
function freeBox(box: Box, others: readonly Box[]): Box {
  const inTheWay = others
    .filter(({ x }) => Math.abs(x - box.x) < designerMetrics.width)
    .toSorted((a, b) => a.y - b.y);
  let { y } = box;
  for (const other of inTheWay)
    if (y < other.y + other.height && other.y < y + box.height)
      y = other.y + other.height + designerMetrics.rowGap;
  return { ...box, y };
}
