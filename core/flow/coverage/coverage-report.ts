import type { Coverage, FlowCoverage, Missed, Share } from './coverage.ts';
import { sumOfShares } from './summarize.ts';

/** The coverage as text for a terminal: a table of shares by flow, then what was never tried, block by block in walk order. */
export function coverageReport(coverage: Coverage): string {
  const missed = [...coverage.flows].flatMap(([name, flow]) => missedOf(name, flow));
  const unknown = coverage.unknown.map(
    ({ flow, block, branch, hits }) =>
      `  ${flow}: ${block}${branch === null ? '' : `, ${branch}`} (${hits} ×)`,
  );
  return [
    ...table(coverage),
    ...section('Never tried', missed),
    ...section('Not in the flow: the runs were of another version', unknown),
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines];

function table({ flows }: Coverage): string[] {
  const shares = [...flows.values()];
  const rows = [
    ['Flow', 'Blocks', '', 'Branches', ''],
    ...[...flows].map(([name, flow]) => row(name, flow.blockShare, flow.branchShare)),
    row(
      'All',
      sumOfShares(shares.map(({ blockShare }) => blockShare)),
      sumOfShares(shares.map(({ branchShare }) => branchShare)),
    ),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, at) => pad(cell, at, widths))
      .join('  ')
      .trimEnd(),
  );
}

const pad = (cell: string, column: number, widths: readonly number[]): string =>
  column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);

const row = (name: string, blocks: Share, branches: Share): string[] => [
  name,
  ...cells(blocks),
  ...cells(branches),
];

const cells = ({ hit, total, percent }: Share): [string, string] => [
  `${hit}/${total}`,
  percent === null ? '–' : `${Math.floor(percent)} %`,
];

/** A block that was never entered stands for its branches. */
function missedOf(name: string, flow: FlowCoverage): string[] {
  const byBlock = new Map<string, Missed[]>();
  for (const missed of flow.missed)
    byBlock.set(missed.block, [...(byBlock.get(missed.block) ?? []), missed]);
  const blocks = [...byBlock].flatMap(([block, missed]) => blockLines(block, missed));
  const apart = flow.unreachable.map((block) => `    ${block}: can’t be reached, not counted`);
  return blocks.length + apart.length === 0 ? [] : [`  ${name}`, ...blocks, ...apart];
}

function blockLines(block: string, missed: readonly Missed[]): string[] {
  const branches = missed.filter(({ branch }) => branch !== null);
  if (branches.length === missed.length)
    return [`    ${block}`, ...branches.map(({ branch, to }) => `      ${branch} → ${to}`)];
  const all = branches.length === 0 ? '' : ` (${branches.length} branches)`;
  return [`    ${block}: never entered${all}`];
}
