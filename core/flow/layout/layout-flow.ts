import type { Flow, Point } from '../document/flow.ts';
import { arrangeFlow } from './arrange-flow.ts';
import { designerMetrics } from './block-metrics.ts';

/** Room for the designer's entry point, left of the first block. */
export const firstBlock: Point = { x: 200, y: 40 };

/** Where to put each block in Connect's designer (upper left corner, pixels). No two overlap; the same flow gives the same places. */
export function layoutFlow(flow: Flow): Map<string, Point> {
  const { blocks } = arrangeFlow(flow, designerMetrics);
  return new Map(
    [...blocks].map(([block, { x, y }]) => [block, { x: x + firstBlock.x, y: y + firstBlock.y }]),
  );
}
