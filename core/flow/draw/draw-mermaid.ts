import type { Action, Flow } from '../document/flow.ts';
import { blocksOf } from '../layout/block-graph.ts';
import { type BranchRow, branchRows } from '../layout/branch-rows.ts';
import { isUuid } from '../layout/is-uuid.ts';
import { blockKind, type Category } from './block-kind.ts';
import { blockName } from './block-name.ts';
import { blockSummary } from './block-summary.ts';
import type { DrawOptions } from './draw-options.ts';
import { findingsInWords } from './finding-badge.ts';
import { fitText } from './fit-text.ts';
import type { Mark, Marks } from './mark.ts';
import { marksOf } from './marks.ts';

/** Around a label: diamonds decide, slanted boxes ask, stadiums end, subroutines look things up. */
const shapes: { [category in Category]: [string, string] } = {
  says: ['[', ']'],
  asks: ['[/', '/]'],
  decides: ['{', '}'],
  'looks-up': ['[[', ']]'],
  sets: ['[', ']'],
  routes: ['>', ']'],
  ends: ['([', '])'],
};

const letters = 40;

const classes = [
  'classDef hit stroke:#1d8102,stroke-width:2px',
  'classDef missed stroke:#d91515,stroke-width:2px,stroke-dasharray:5 4',
  'classDef taken stroke:#0972d3,stroke-width:2px',
  'classDef idle stroke:#8d99a8,stroke-dasharray:1 4',
];

const linkStyles: { [state in Mark['state']]: string } = {
  hit: 'stroke:#1d8102,stroke-width:2px',
  missed: 'stroke:#d91515,stroke-dasharray:5 4',
  taken: 'stroke:#0972d3',
  erred: 'stroke:#d91515,stroke-width:2px',
  idle: 'stroke:#8d99a8,stroke-dasharray:1 4',
};

interface Line {
  from: string;
  to: string;
  row: BranchRow;
  mark: Mark | undefined;
}

/**
 * A flow as a Mermaid flowchart, which GitHub and others draw from a Markdown fence. Blocks are named `b0`, `b1` …, and
 * every text is written so that Mermaid can't take it for syntax.
 */
export function drawMermaid(flow: Flow, options: DrawOptions = {}): string {
  const blocks = blocksOf(flow);
  const ids = new Map([...blocks.keys()].map((block, index) => [block, `b${index}`]));
  const marks = marksOf(flow, options);
  const lines = [...blocks.values()].flatMap((action) => linesOf(action, ids, marks));
  const start = ids.get(flow.StartAction);
  const styles = lines.map(({ mark }, index) => linkStyle(mark, index + (start ? 1 : 0)));
  return [
    'flowchart LR',
    ...(start ? ['start((Start))', `start --> ${start}`] : []),
    ...[...blocks.values()].map((action) => node(action, ids, options)),
    ...lines.map(edge),
    ...(options.overlay ? [...classes, ...nodeClasses(ids, marks)] : []),
    ...styles.filter((style) => style !== ''),
  ]
    .map((line, index) => (index === 0 ? line : `  ${line}`))
    .concat('')
    .join('\n');
}

function node(
  action: Action,
  ids: ReadonlyMap<string, string>,
  { findings = [] }: DrawOptions,
): string {
  const { name, category } = blockKind(action.Type);
  const [open, close] = shapes[category];
  const found = findings.filter(({ block }) => block === action.Identifier);
  const text = [
    blockName(action),
    isUuid(action.Identifier) ? '' : name,
    blockSummary(action),
    findingsInWords(found),
  ].flatMap((part) => fitText(part, letters));
  return `${ids.get(action.Identifier)}${open}"${text.map(escapeMermaid).join('<br/>')}"${close}`;
}

function linesOf(action: Action, ids: ReadonlyMap<string, string>, marks: Marks): Line[] {
  return branchRows(action).flatMap((row) => {
    const from = ids.get(action.Identifier);
    const to = ids.get(row.to);
    const mark = marks.branch(action.Identifier, row.name);
    return from && to ? [{ from, to, row, mark }] : [];
  });
}

function edge({ from, to, row, mark }: Line): string {
  const arrow = row.kind === 'error' ? '-.->' : '-->';
  const label = mark?.label ? `${row.name} · ${mark.label}` : row.name;
  const [text = ''] = fitText(label, letters);
  const isPlain = label === 'next';
  return isPlain ? `${from} ${arrow} ${to}` : `${from} ${arrow}|"${escapeMermaid(text)}"| ${to}`;
}

function linkStyle(mark: Mark | undefined, index: number): string {
  if (!mark) return '';
  const width = mark.width === undefined ? '' : `,stroke-width:${mark.width.toFixed(1)}px`;
  return `linkStyle ${index} ${linkStyles[mark.state]}${width}`;
}

function nodeClasses(ids: ReadonlyMap<string, string>, marks: Marks): string[] {
  return [...ids].flatMap(([block, id]) => {
    const state = marks.block(block)?.state;
    return state ? [`class ${id} ${state}`] : [];
  });
}

/**
 * Only letters, figures, blanks and some harmless marks stay; all else becomes Mermaid's own character code, as does what
 * would begin a Markdown list.
 */
const escapeMermaid = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}\p{M} .,!?_…·×-]/gu, (character) => {
      const code = character.codePointAt(0) ?? 0xfffd;
      return code < 32 || (code >= 0xd800 && code < 0xe000) ? ' ' : `#${code};`;
    })
    .replace(/^-/, '#45;')
    .replace(/^(\d+)\./, '$1#46;');
