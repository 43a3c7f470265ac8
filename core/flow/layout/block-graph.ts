import type { Action, Flow } from '../document/flow.ts';
import { branchRows } from './branch-rows.ts';

/** A branch from block to block; `row` counts the rows of the block that it leaves. */
export interface Edge {
  from: string;
  to: string;
  row: number;
}

/** Some blocks of a flow and the edges among them. */
export interface BlockGraph {
  actions: ReadonlyMap<string, Action>;
  edges: readonly Edge[];
}

/** The flow's blocks by identifier; of two with the same identifier the first. */
export function blocksOf({ Actions }: Flow): Map<string, Action> {
  const blocks = new Map<string, Action>();
  for (const action of Actions)
    if (!blocks.has(action.Identifier)) blocks.set(action.Identifier, action);
  return blocks;
}

/** The graph of these blocks; branches that lead elsewhere are left out. */
export function blockGraph(blocks: Iterable<Action>): BlockGraph {
  const actions = new Map([...blocks].map((action) => [action.Identifier, action]));
  const edges = [...actions.values()].flatMap(edgesOf).filter(({ to }) => actions.has(to));
  return { actions, edges };
}

const edgesOf = (action: Action): Edge[] =>
  branchRows(action).map(({ to }, row) => ({ from: action.Identifier, to, row }));
