import type { Action, Point } from '../document/flow.ts';
import { type BranchRow, branchRows } from '../layout/branch-rows.ts';
import { isUuid } from '../layout/is-uuid.ts';
import { blockKind } from './block-kind.ts';
import { blockName } from './block-name.ts';
import { blockSummary } from './block-summary.ts';
import type { DrawnFinding } from './draw-options.ts';
import {
  boxWidth,
  drawingMetrics,
  lettersPerLine,
  rowHeight,
  rowsTop,
  summaryLineHeight,
  summaryLines,
} from './drawing-metrics.ts';
import { findingBadge, findingsInWords } from './finding-badge.ts';
import { fitText } from './fit-text.ts';
import type { Mark, Marks } from './mark.ts';
import { element, escapeXml } from './xml.ts';

export interface DrawnBlock {
  action: Action;
  at: Point;
  marks: Marks;
  findings: readonly DrawnFinding[];
  isReachable: boolean;
  /** Whether a branch's target is a block of the flow. */
  isBlock(identifier: string): boolean;
}

const left = 14;
const right = boxWidth - 12;
/** Bold letters of 12.5 px. */
const nameLetters = 30;

/** A block as a group: box, name, type, summary, a row for each branch; the whole text as its title. */
export function drawBlock(block: DrawnBlock): string {
  const { action, at, marks, isReachable } = block;
  const mark = marks.block(action.Identifier);
  const { category } = blockKind(action.Type);
  return element(
    'g',
    {
      class: `block${isReachable ? '' : ' unreachable'}`,
      'data-block': action.Identifier,
      transform: `translate(${at.x} ${at.y})`,
    },
    element('title', {}, escapeXml(wholeText(block, mark))),
    frame(action, category, mark),
    ...head(action, mark),
    ...branchRows(action).map((row, index) => drawRow(block, row, index)),
    branchRows(action).length === 0 ? endMark : '',
    findingBadge(block.findings),
  );
}

function wholeText({ action, findings, isReachable }: DrawnBlock, mark: Mark | undefined): string {
  return [
    blockName(action),
    action.Type,
    blockSummary(action),
    mark?.label ?? '',
    findingsInWords(findings),
    isReachable ? '' : 'can’t be reached',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function frame(action: Action, category: string, mark: Mark | undefined): string {
  const height = drawingMetrics.height(action);
  return (
    element('rect', { class: withState('box', mark), width: boxWidth, height, rx: 6 }) +
    element('path', {
      class: `fill-${category}`,
      d: `M6 0A6 6 0 0 0 0 6V${height - 6}A6 6 0 0 0 6 ${height}Z`,
    })
  );
}

function head(action: Action, mark: Mark | undefined): string[] {
  const label = mark?.label ?? '';
  const kind = isUuid(action.Identifier) ? action.Type : blockKind(action.Type).name;
  const [name = ''] = fitText(blockName(action), nameLetters - label.length);
  const [type = ''] = fitText(kind, lettersPerLine);
  const top = rowsTop(action) - 1;
  return [
    text({ class: 'name', x: left, y: 21 }, name),
    text({ class: withState('last', mark), x: right, y: 21 }, label),
    text({ class: 'quiet', x: left, y: 37 }, type),
    ...summaryLines(action).map((line, index) =>
      text({ x: left, y: 55 + index * summaryLineHeight }, line),
    ),
    branchRows(action).length === 0
      ? ''
      : element('path', { class: 'rule', d: `M${left} ${top}H${right}` }),
  ];
}

function drawRow({ action, marks, isBlock }: DrawnBlock, row: BranchRow, index: number): string {
  const mark = marks.branch(action.Identifier, row.name);
  const y = drawingMetrics.port(action, index);
  const [name = ''] = fitText(row.name, lettersPerLine - 1 - (mark?.label.length ?? 0));
  return element(
    'g',
    { class: 'row', 'data-block': action.Identifier, 'data-branch': row.name },
    element('title', {}, escapeXml(`${row.name} → ${row.to}`)),
    element('rect', {
      fill: 'none',
      'pointer-events': 'all',
      y: y - rowHeight / 2,
      width: boxWidth,
      height: rowHeight,
    }),
    text({ class: mark?.state, x: left, y: y + 4 }, mark?.label ?? ''),
    text({ class: 'last', x: right, y: y + 4 }, name),
    isBlock(row.to) ? element('circle', { class: 'port', cx: boxWidth, cy: y, r: 3 }) : nowhere(y),
  );
}

/** A cross: the branch's target isn't there. */
const nowhere = (y: number): string =>
  element('path', {
    class: 'nowhere',
    d: `M${boxWidth} ${y}h16m-4 -4l8 8m0 -8l-8 8`,
  });

const endMark =
  element('circle', { class: 'end', cx: boxWidth, cy: drawingMetrics.entry, r: 7 }) +
  element('circle', { class: 'end-core', cx: boxWidth, cy: drawingMetrics.entry, r: 3.5 });

const withState = (name: string, mark: Mark | undefined): string =>
  mark ? `${name} ${mark.state}` : name;

const text = (attributes: Parameters<typeof element>[1], content: string): string =>
  content === '' ? '' : element('text', attributes, escapeXml(content));
