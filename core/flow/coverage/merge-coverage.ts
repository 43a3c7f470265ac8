import type { BlockCoverage, BranchCoverage, Coverage, FlowCoverage } from './coverage.ts';
import { summarize } from './summarize.ts';
import { addUnknown } from './unknown-steps.ts';

/**
 * What both sets of runs have tried: hits add up, blocks and branches that only one side knows are kept. Associative and,
 * but for the order of things, commutative. A block that either side reaches isn't unreachable.
 */
export function mergeCoverage(a: Coverage, b: Coverage): Coverage {
  return {
    flows: mergeMaps(a.flows, b.flows, mergeFlows),
    unknown: addUnknown([...a.unknown, ...b.unknown]),
  };
}

function mergeFlows(a: FlowCoverage, b: FlowCoverage): FlowCoverage {
  const blocks = mergeMaps(a.blocks, b.blocks, mergeBlocks);
  const apart = new Set([...a.unreachable, ...b.unreachable]);
  return summarize(
    blocks,
    [...apart].filter((block) => !blocks.has(block)),
  );
}

const mergeBlocks = (a: BlockCoverage, b: BlockCoverage): BlockCoverage => ({
  hits: a.hits + b.hits,
  branches: mergeMaps(a.branches, b.branches, mergeBranches),
});

const mergeBranches = (a: BranchCoverage, b: BranchCoverage): BranchCoverage => ({
  to: a.to,
  hits: a.hits + b.hits,
});

function mergeMaps<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  merge: (a: Value, b: Value) => Value,
): Map<string, Value> {
  const merged = new Map(a);
  for (const [key, value] of b) {
    const other = a.get(key);
    merged.set(key, other === undefined ? value : merge(other, value));
  }
  return merged;
}
