import { waysOf } from '../actions/ways-of.ts';
import { branchName } from '../document/branches.ts';
import type { Action, Flow } from '../document/flow.ts';
import { reachable } from '../document/reachable.ts';
import type { BlockCoverage, Coverage, FlowCoverage, TrailEntry, UnknownStep } from './coverage.ts';
import { summarize } from './summarize.ts';
import { addUnknown } from './unknown-steps.ts';

/** What these runs have tried of these flows, which are keyed as the trails speak of them. */
export function cover(
  flows: ReadonlyMap<string, Flow>,
  trails: Iterable<readonly TrailEntry[]>,
): Coverage {
  const tallies = new Map([...flows].map(([name, flow]) => [name, emptyTally(flow)]));
  const unknown: UnknownStep[] = [];
  for (const trail of trails)
    for (const step of trail)
      if (!count(tallies.get(step.flow), step)) unknown.push({ ...step, hits: 1 });
  return {
    flows: new Map([...tallies].map(([name, tally]) => [name, finish(tally)])),
    unknown: addUnknown(unknown),
  };
}

/** A flow's blocks with their counts, and which of them can be reached, in walk order. */
interface Tally {
  blocks: Map<string, TallyBlock>;
  walked: Set<string>;
}
interface TallyBlock {
  hits: number;
  branches: Map<string, { to: string; hits: number }>;
}

function emptyTally(flow: Flow): Tally {
  const blocks = new Map<string, TallyBlock>();
  for (const action of flow.Actions)
    if (!blocks.has(action.Identifier))
      blocks.set(action.Identifier, { hits: 0, branches: emptyBranches(action) });
  return { blocks, walked: reachable(flow, flow.StartAction, waysOf) };
}

function emptyBranches(action: Action): TallyBlock['branches'] {
  const branches: TallyBlock['branches'] = new Map();
  for (const branch of waysOf(action)) {
    const name = branchName(branch);
    if (!branches.has(name)) branches.set(name, { to: branch.to, hits: 0 });
  }
  return branches;
}

/** False for what the flow doesn't declare; its block, when there is one, was entered all the same. */
function count(tally: Tally | undefined, { block, branch }: TrailEntry): boolean {
  const entered = tally?.blocks.get(block);
  if (!entered) return false;
  entered.hits++;
  if (branch === null) return true;
  const taken = entered.branches.get(branch);
  if (taken) taken.hits++;
  return taken !== undefined;
}

function finish({ blocks, walked }: Tally): FlowCoverage {
  const counted = new Map<string, BlockCoverage>();
  for (const block of walked) counted.set(block, blocks.get(block) as TallyBlock);
  return summarize(
    counted,
    [...blocks.keys()].filter((block) => !walked.has(block)),
  );
}
