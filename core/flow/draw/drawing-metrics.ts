import type { Action } from '../document/flow.ts';
import type { BlockMetrics } from '../layout/block-metrics.ts';
import { branchRows } from '../layout/branch-rows.ts';
import { blockSummary } from './block-summary.ts';
import { fitText } from './fit-text.ts';

export const boxWidth = 240;
export const rowHeight = 19;
export const summaryLineHeight = 15;
/** Letters that fit in a line of 11 px beside the margins; an average letter is 6.1 px wide. */
export const lettersPerLine = 35;

const title = 44;
const margin = 6;

/** The block's summary as the lines that are drawn. */
export const summaryLines = (action: Action): string[] =>
  fitText(blockSummary(action), lettersPerLine, 2);

/** Where the rows of branches begin, from the box's top. */
export const rowsTop = (action: Action): number =>
  title + summaryLines(action).length * summaryLineHeight + margin;

/** The sizes of a drawn block. Smaller than the designer's, so that a flow's own places have room for it. */
export const drawingMetrics: BlockMetrics = {
  width: boxWidth,
  columnGap: 84,
  rowGap: 34,
  height: (action) => rowsTop(action) + branchRows(action).length * rowHeight + margin,
  entry: 22,
  port: (action, row) => rowsTop(action) + row * rowHeight + rowHeight / 2,
};
