import type { Action } from '../document/flow.ts';
import type { FlowGraph } from './flow-graph.ts';

/** The blocks of two flows that are the same block: the earlier key to the later one. */
export type BlockMatches = Map<string, string>;

/** Two blocks that may be one, and how many of their neighbours agree. */
interface Candidate {
  before: string;
  after: string;
  score: number;
}

/**
 * Matches blocks by identifier; then what is left by type, parameters and the blocks around; then, for blocks that were renamed and
 * changed at once, by type and at least two neighbours. A match can bring its neighbours' about, so we go on until none follows.
 */
export function matchBlocks(before: FlowGraph, after: FlowGraph): BlockMatches {
  const matches: BlockMatches = new Map();
  for (const key of before.blocks.keys()) if (after.blocks.has(key)) matches.set(key, key);
  for (;;) {
    const near = neighbours(before, after, matches);
    const found =
      bestOf(near.filter(isAlike(before.content, after.content)), 1) ??
      onlyOnes(before, after, matches) ??
      bestOf(near.filter(isAlike(before.type, after.type)), 2);
    if (found === null) return matches;
    for (const pair of found) matches.set(pair.before, pair.after);
  }
}

const isAlike =
  (before: Map<string, string>, after: Map<string, string>) =>
  (pair: Candidate): boolean =>
    before.get(pair.before) === after.get(pair.after);

/**
 * Pairs of blocks without a match that stand in the same place beside blocks with one: reached by, or leading to them by, branches
 * of one name; or both at the start. Each such place counts one.
 */
function neighbours(before: FlowGraph, after: FlowGraph, matches: BlockMatches): Candidate[] {
  const taken = new Set(matches.values());
  const pairs = new Map<string, Candidate>();
  const count = (a: string | undefined, b: string | undefined): void => {
    if (a === undefined || b === undefined || matches.has(a) || taken.has(b)) return;
    if (!before.blocks.has(a) || !after.blocks.has(b)) return;
    const key = JSON.stringify([a, b]);
    pairs.set(key, { before: a, after: b, score: (pairs.get(key)?.score ?? 0) + 1 });
  };
  count(before.start, after.start);
  for (const [a, b] of matches) {
    for (const [branch, to] of before.exits.get(a) ?? [])
      count(to, after.exits.get(b)?.get(branch));
    for (const { from, branch } of before.entries.get(a) ?? []) {
      if (matches.has(from)) continue;
      for (const other of after.entries.get(b) ?? [])
        if (other.branch === branch) count(from, other.from);
    }
  }
  return [...pairs.values()];
}

/** The pairs that beat all their rivals; where rivals tie everywhere, one pair of the highest score. */
function bestOf(all: Candidate[], least: number): Candidate[] | null {
  const good = all.filter(({ score }) => score >= least);
  const [rows, columns] = [standings(good, 'before'), standings(good, 'after')];
  const clear = good.filter(({ before, after, score }) =>
    [rows.get(before), columns.get(after)].every(
      (standing) => standing?.highest === score && standing.ties === 1,
    ),
  );
  if (clear.length > 0) return clear;
  const [first] = good.toSorted((a, b) => b.score - a.score);
  return first === undefined ? null : [first];
}

/** Blocks that nothing else is like, though no neighbour agrees: told by their parameters, or by standing where no branch leads. */
function onlyOnes(before: FlowGraph, after: FlowGraph, matches: BlockMatches): Candidate[] | null {
  const taken = new Set(matches.values());
  const old = byContent(before, (key) => matches.has(key));
  const now = byContent(after, (key) => taken.has(key));
  const clear = [...old].flatMap(([content, [a, ...twins]]) => {
    const [b, ...others] = now.get(content) ?? [];
    if (a === undefined || b === undefined || twins.length + others.length > 0) return [];
    const isTelling =
      hasParameters(before.blocks.get(a)) || !(before.entries.has(a) || after.entries.has(b));
    return isTelling ? [{ before: a, after: b, score: 0 }] : [];
  });
  return clear.length > 0 ? clear : null;
}

function byContent(graph: FlowGraph, isMatched: (key: string) => boolean): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, content] of graph.content) {
    if (!isMatched(key)) groups.set(content, [...(groups.get(content) ?? []), key]);
  }
  return groups;
}

interface Standing {
  highest: number;
  ties: number;
}

function standings(all: Candidate[], side: 'before' | 'after'): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const pair of all) {
    const { highest, ties } = standings.get(pair[side]) ?? { highest: -1, ties: 0 };
    standings.set(pair[side], {
      highest: Math.max(highest, pair.score),
      ties: pair.score > highest ? 1 : pair.score === highest ? ties + 1 : ties,
    });
  }
  return standings;
}

const hasParameters = (action: Action | undefined): boolean =>
  Object.keys(action?.Parameters ?? {}).length > 0;
