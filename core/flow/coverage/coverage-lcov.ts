import type { BlockCoverage, Coverage, FlowCoverage } from './coverage.ts';

/**
 * The coverage as an lcov trace (geninfo's format), for tools that show it. A flow is a file, named by `fileOf`; a block is
 * a line and a function, numbered from 1 in walk order; its branches are numbered from 0 as the block declares them.
 */
export function coverageLcov(
  { flows }: Coverage,
  fileOf: (flow: string) => string = (flow) => `${flow}.json`,
): string {
  return [...flows].map(([name, flow]) => `${record(fileOf(name), flow).join('\n')}\n`).join('');
}

function record(file: string, { blocks, blockShare, branchShare }: FlowCoverage): string[] {
  const lines = [...blocks].map(([name, block], index) => ({ name, block, line: index + 1 }));
  return [
    'TN:',
    `SF:${plain(file)}`,
    ...lines.map(({ name, line }) => `FN:${line},${plain(name)}`),
    ...lines.map(({ name, block }) => `FNDA:${block.hits},${plain(name)}`),
    `FNF:${blockShare.total}`,
    `FNH:${blockShare.hit}`,
    ...lines.flatMap(({ block, line }) => branchLines(line, block)),
    `BRF:${branchShare.total}`,
    `BRH:${branchShare.hit}`,
    ...lines.map(({ block, line }) => `DA:${line},${block.hits}`),
    `LF:${blockShare.total}`,
    `LH:${blockShare.hit}`,
    'end_of_record',
  ];
}

/** A dash says that the block was never entered, zero that it was and the branch not taken. */
const branchLines = (line: number, { hits, branches }: BlockCoverage): string[] =>
  [...branches.values()].map(
    (branch, index) => `BRDA:${line},0,${index},${hits === 0 ? '-' : branch.hits}`,
  );

/** A line break or a comma would end the field. */
const plain = (text: string): string => text.replace(/[\p{Cc},]/gu, ' ');
