import type { BlockCoverage, FlowCoverage, Missed, Share } from './coverage.ts';

/** A flow's coverage from its counts; everything that follows from them is worked out here. */
export function summarize(
  blocks: ReadonlyMap<string, BlockCoverage>,
  unreachable: readonly string[],
): FlowCoverage {
  const branches = [...blocks.values()].flatMap((block) => [...block.branches.values()]);
  return {
    blocks,
    unreachable,
    blockShare: shareOf([...blocks.values()]),
    branchShare: shareOf(branches),
    missed: [...blocks].flatMap(([name, block]) => missedIn(name, block)),
  };
}

/** The share of things with a hit. */
export function shareOf(things: readonly { hits: number }[]): Share {
  return share(things.filter(({ hits }) => hits > 0).length, things.length);
}

/** The share of several shares together. */
export function sumOfShares(shares: readonly Share[]): Share {
  const sum = (key: 'hit' | 'total') => shares.reduce((total, each) => total + each[key], 0);
  return share(sum('hit'), sum('total'));
}

const share = (hit: number, total: number): Share => ({
  hit,
  total,
  percent: total === 0 ? null : (100 * hit) / total,
});

function missedIn(name: string, { hits, branches }: BlockCoverage): Missed[] {
  const entered = hits > 0 ? [] : [{ block: name, branch: null, to: null }];
  const untried = [...branches].filter(([, branch]) => branch.hits === 0);
  return [...entered, ...untried.map(([branch, { to }]) => ({ block: name, branch, to }))];
}
