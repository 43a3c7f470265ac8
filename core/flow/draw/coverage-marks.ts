import type { BlockCoverage, FlowCoverage, Share } from '../coverage/coverage.ts';
import { shareOf } from '../coverage/summarize.ts';
import type { Mark, Marks } from './mark.ts';

/** Marks by what was tried: times taken on a branch, share of branches tried on a block. */
export function coverageMarks({ blocks, blockShare, branchShare }: FlowCoverage): Marks {
  return {
    branch(block, branch) {
      const covered = blocks.get(block)?.branches.get(branch);
      if (!covered) return undefined;
      return covered.hits > 0
        ? { state: 'hit', label: `${covered.hits} ×` }
        : { state: 'missed', label: 'never' };
    },
    block: (block) => blockMark(blocks.get(block)),
    summary: `${inWords(branchShare)} branches and ${inWords(blockShare)} blocks tried`,
  };
}

function blockMark(block: BlockCoverage | undefined): Mark | undefined {
  if (!block) return undefined;
  if (block.hits === 0) return { state: 'missed', label: '0 %' };
  const { percent } = shareOf([...block.branches.values()]);
  return { state: 'hit', label: `${Math.floor(percent ?? 100)} %` };
}

const inWords = ({ hit, total, percent }: Share): string =>
  `${hit} of ${total}${percent === null ? '' : ` (${Math.floor(percent)} %)`}`;
