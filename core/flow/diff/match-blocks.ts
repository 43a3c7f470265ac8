import type { Action } from '../document/flow.ts';
import type { FlowGraph } from './flow-graph.ts';

/** The blocks of two flows that are the same block: the earlier key to the later one. */
export type BlockMatches = Map<string, string>;

interface Candidate {
  before: string;
  after: string;
  score: number;
  /** Told apart by its content alone: it has parameters, or nothing leads to it. */
  telling: boolean;
}

/**
 * Matches blocks by identifier; then what is left by type, parameters and the blocks around; then, for blocks that were renamed and
 * changed at once, by type and at least two neighbours. A match can bring its neighbours' about, so we go on until none follows.
 */
export function matchBlocks(before: FlowGraph, after: FlowGraph): BlockMatches {
  const matches: BlockMatches = new Map();
  for (const key of before.blocks.keys()) if (after.blocks.has(key)) matches.set(key, key);
  for (;;) {
    const found =
      bestOf(candidates(before, after, matches, 'content'), 1) ??
      onlyOnes(candidates(before, after, matches, 'content')) ??
      bestOf(candidates(before, after, matches, 'type'), 2);
    if (found === null) return matches;
    for (const pair of found) matches.set(pair.before, pair.after);
  }
}

function candidates(
  before: FlowGraph,
  after: FlowGraph,
  matches: BlockMatches,
  likeness: 'content' | 'type',
): Candidate[] {
  const taken = new Set(matches.values());
  const free = [...after[likeness]].filter(([key]) => !taken.has(key));
  return [...before[likeness]]
    .filter(([key]) => !matches.has(key))
    .flatMap(([a, text]) =>
      free.filter(([, other]) => other === text).map(([b]) => [a, b] as const),
    )
    .map(([a, b]) => ({
      ...{ before: a, after: b, score: score(before, after, matches, a, b) },
      telling:
        hasParameters(before.blocks.get(a)) || !(before.entries.has(a) || after.entries.has(b)),
    }));
}

/** The pairs of the highest score that have no rival of that score; where all have one, the first pair. */
function bestOf(all: Candidate[], least: number): Candidate[] | null {
  const highest = Math.max(...all.map(({ score }) => score));
  const best = all.filter(({ score }) => score === highest && score >= least);
  const clear = best.filter((pair) => rivals(pair, best) === 0);
  if (clear.length > 0) return clear;
  return best[0] === undefined ? null : [best[0]];
}

/** Pairs that are alike in content with no neighbour in common, and like no other block. */
function onlyOnes(all: Candidate[]): Candidate[] | null {
  const clear = all.filter((pair) => pair.telling && rivals(pair, all) === 0);
  return clear.length > 0 ? clear : null;
}

const hasParameters = (action: Action | undefined): boolean =>
  Object.keys(action?.Parameters ?? {}).length > 0;

const rivals = (pair: Candidate, all: Candidate[]): number =>
  all.filter(({ before, after }) => before === pair.before || after === pair.after).length - 1;

/** Neighbours that agree: branches of one name that lead to, or come from, blocks that match already; and being the start. */
function score(
  before: FlowGraph,
  after: FlowGraph,
  matches: BlockMatches,
  a: string,
  b: string,
): number {
  const exits = after.exits.get(b);
  const followed = [...(before.exits.get(a) ?? [])].filter(([branch, to]) => {
    const match = matches.get(to);
    return match !== undefined && match === exits?.get(branch);
  });
  const reached = (before.entries.get(a) ?? []).filter(({ from, branch }) => {
    const match = matches.get(from);
    return match !== undefined && after.exits.get(match)?.get(branch) === b;
  });
  const isStart = before.start === a && after.start === b;
  return followed.length + reached.length + (isStart ? 1 : 0);
}
