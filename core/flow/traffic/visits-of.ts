import type { Action, Flow } from '../document/flow.ts';
import { blocksOf } from '../layout/block-graph.ts';
import { branchesTold } from './branches-between.ts';
import type { PathStep } from './flow-path.ts';
import type { Visit } from './visit.ts';

/**
 * The stays in a flow's blocks, in order. Several lines of a block in a row are one stay until a line tells its result. Of blocks
 * at one instant those come first that the block before leads to. Blocks that the flow doesn't have are left out.
 */
export function visitsOf(flow: Flow, steps: readonly PathStep[]): Visit[] {
  const blocks = blocksOf(flow);
  const visits: Visit[] = [];
  const left = steps.filter(({ block }) => blocks.has(block));
  while (left.length > 0) {
    const last = visits.at(-1);
    const [step] = left.splice(followerOf(flow, last, left), 1) as [PathStep];
    const { at, block, result } = step;
    const told = result === undefined ? {} : { result };
    if (last?.action.Identifier === block && last.result === undefined) Object.assign(last, told);
    else visits.push({ action: blocks.get(block) as Action, at, ...told });
  }
  return visits;
}

/** The place, among the steps of the first instant, of the one that follows. */
function followerOf(flow: Flow, last: Visit | undefined, steps: readonly PathStep[]): number {
  const others = steps.findIndex(({ at }) => at !== steps[0]?.at);
  const together = others < 0 ? steps : steps.slice(0, others);
  const again = last?.result === undefined ? last?.action.Identifier : undefined;
  const targets = last ? branchesTold(last).map(({ to }) => to) : [];
  if (targets.length === 0) targets.push(flow.StartAction);
  const same = together.findIndex(({ block }) => block === again);
  return Math.max(0, same < 0 ? together.findIndex(({ block }) => targets.includes(block)) : same);
}
