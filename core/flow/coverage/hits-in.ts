import { waysOf } from '../actions/ways-of.ts';
import { branchName } from '../document/branches.ts';
import type { Flow } from '../document/flow.ts';
import { reachable } from '../document/reachable.ts';
import type { FlowCoverage } from './coverage.ts';

/** How often each branch of each block was tried, and what of it all was tried at all. */
export interface Hits {
  blocks: { hit: number; total: number };
  branches: { hit: number; total: number };
  hits: Record<string, Record<string, number>>;
}

/** What test cases of a flow try of another one that has been built alike: blocks and branches of the same names. */
export function hitsIn(flow: Flow, tried: FlowCoverage | undefined): Hits {
  const hits: Hits['hits'] = {};
  const blocks = { hit: 0, total: 0 };
  const branches = { hit: 0, total: 0 };
  const found = reachable(flow, flow.StartAction, waysOf);
  for (const action of flow.Actions.filter(({ Identifier }) => found.has(Identifier))) {
    const block = tried?.blocks.get(action.Identifier);
    blocks.total++;
    if (block && block.hits > 0) blocks.hit++;
    const taken: Record<string, number> = {};
    for (const name of new Set(waysOf(action).map(branchName))) {
      taken[name] = block?.branches.get(name)?.hits ?? 0;
      branches.total++;
      if (taken[name] > 0) branches.hit++;
    }
    hits[action.Identifier] = taken;
  }
  return { blocks, branches, hits };
}
