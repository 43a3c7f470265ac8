import { branchesOf, branchName } from '../document/branches.ts';
import type { Action, Flow } from '../document/flow.ts';

/** A flow as the comparison sees it: blocks by key, and their branches by name, of which the first of a name counts. */
export interface FlowGraph {
  start: string;
  blocks: Map<string, Action>;
  exits: Map<string, Map<string, string>>;
  /** What makes two blocks alike: their type alone, or with their parameters. */
  type: Map<string, string>;
  content: Map<string, string>;
  /** Who leads to a block, and by which branch. */
  entries: Map<string, { from: string; branch: string }[]>;
}

/** The graph of a flow. A block that repeats an identifier gets a key of its own, `menu (2)`. */
export function flowGraph(flow: Flow): FlowGraph {
  const blocks = new Map<string, Action>();
  for (const action of flow.Actions) blocks.set(freeKey(blocks, action.Identifier), action);
  const exits = new Map([...blocks].map(([key, action]) => [key, exitsOf(action)] as const));
  return {
    start: flow.StartAction,
    blocks,
    exits,
    type: new Map([...blocks].map(([key, { Type }]) => [key, Type])),
    content: new Map([...blocks].map(([key, action]) => [key, contentOf(action)])),
    entries: entriesOf(exits),
  };
}

function freeKey(blocks: Map<string, Action>, id: string): string {
  if (!blocks.has(id)) return id;
  let count = 2;
  while (blocks.has(`${id} (${count})`)) count += 1;
  return `${id} (${count})`;
}

const exitsOf = (action: Action): Map<string, string> =>
  new Map(
    branchesOf(action)
      .toReversed()
      .map((branch) => [branchName(branch), branch.to]),
  );

function entriesOf(exits: FlowGraph['exits']): FlowGraph['entries'] {
  const entries: FlowGraph['entries'] = new Map();
  for (const [from, branches] of exits) {
    for (const [branch, to] of branches) {
      entries.set(to, [...(entries.get(to) ?? []), { from, branch }]);
    }
  }
  return entries;
}

const contentOf = ({ Type: type, Parameters: parameters }: Action): string =>
  JSON.stringify([type, parameters], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
      : value,
  );
