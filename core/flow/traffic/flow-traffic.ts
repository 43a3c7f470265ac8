import type { Flow } from '../document/flow.ts';
import { blocksOf } from '../layout/block-graph.ts';
import type { Answers, FlowPath } from './flow-path.ts';
import { type Stay, staysOf } from './stays-of.ts';

/** A branch and how often it was taken; several names where nothing tells them apart. */
export interface BranchTraffic {
  names: string[];
  to: string;
  count: number;
  /** Whether it was taken because something failed. */
  fault: boolean;
}

/** `entered` is the sum of its branches, of `connected`, `here`, `left`, `ended` and `lost` (see `Way`). */
export interface BlockTraffic {
  block: string;
  entered: number;
  branches: BranchTraffic[];
  connected: number;
  here: number;
  left: number;
  ended: number;
  lost: number;
  /** Middle time until the next block, in milliseconds; null when nobody went on. */
  usualMs: number | null;
}

/** What some contacts did in a flow. */
export interface FlowTraffic {
  contacts: number;
  /** Branches taken because something failed. */
  errors: number;
  connected: number;
  here: number;
  left: number;
  /** In the order of the flow's document; those that nobody entered are left out. */
  blocks: BlockTraffic[];
}

/** What these contacts did in this flow. */
export function flowTraffic(
  flow: Flow,
  paths: readonly Pick<FlowPath, 'contactId' | 'steps'>[],
  answers?: Answers,
): FlowTraffic {
  const stays = new Map<string, Stay[]>();
  for (const stay of paths.flatMap((path) => staysOf(flow, path, answers))) {
    const known = stays.get(stay.block);
    if (known) known.push(stay);
    else stays.set(stay.block, [stay]);
  }
  const blocks = [...blocksOf(flow).keys()].flatMap((block) => {
    const found = stays.get(block);
    return found ? [blockTraffic(block, found)] : [];
  });
  return {
    contacts: paths.length,
    errors: sum(
      blocks.flatMap(({ branches }) => branches.map((one) => (one.fault ? one.count : 0))),
    ),
    connected: sum(blocks.map((block) => block.connected)),
    here: sum(blocks.map((block) => block.here)),
    left: sum(blocks.map((block) => block.left)),
    blocks,
  };
}

function blockTraffic(block: string, stays: readonly Stay[]): BlockTraffic {
  const branches = new Map<string, BranchTraffic>();
  const ways = { connected: 0, here: 0, left: 0, ended: 0, lost: 0 };
  for (const { way } of stays)
    if (way.how !== 'branch') ways[way.how]++;
    else {
      const key = way.names.join('\n');
      const known = branches.get(key);
      if (known) known.count++;
      else branches.set(key, { names: [...way.names], to: way.to, count: 1, fault: way.fault });
    }
  return {
    ...{ block, entered: stays.length, branches: [...branches.values()], ...ways },
    usualMs: middle(stays.flatMap(({ lasted }) => (lasted === null ? [] : [lasted]))),
  };
}

/** The contacts after whose last block none came, though it doesn't end the flow: records tell where they are. */
export const leaversOf = (flow: Flow, paths: readonly FlowPath[]): string[] =>
  paths
    .filter((path) => staysOf(flow, path).at(-1)?.way.how === 'left')
    .map(({ contactId }) => contactId);

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** The lower one of two in the middle. */
const middle = (values: readonly number[]): number | null =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
