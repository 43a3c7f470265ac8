import type { Action } from '../document/flow.ts';
import { branchRows } from './branch-rows.ts';

/** The sizes that a layout works with, in pixels. */
export interface BlockMetrics {
  width: number;
  /** Between two columns: room for the edges to cross over. */
  columnGap: number;
  /** Between two blocks of a column. */
  rowGap: number;
  height(action: Action): number;
  /** Where edges come in, from the block's top. */
  entry: number;
  /** Where the branch of a row leaves, from the block's top. */
  port(action: Action, row: number): number;
}

const head = 140;
const line = 30;

/**
 * A block in Connect's designer: 250 wide; title, icon, summary and footer take about 140, each branch a line of 30. Measured
 * on screen, not documented, so rounded up: a block drawn smaller only leaves more room.
 */
export const designerMetrics: BlockMetrics = {
  width: 250,
  columnGap: 100,
  rowGap: 50,
  height: (action) => head + line * branchRows(action).length,
  entry: 30,
  port: (_, row) => head + line * row + line / 2,
};
