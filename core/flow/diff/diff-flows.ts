import type { Flow, Json } from '../document/flow.ts';
import { flowTypeOf } from '../parse/flow-type-of.ts';
import { compareJson } from './compare-json.ts';
import { diffOrder } from './diff-order.ts';
import type { FlowDifference } from './flow-difference.ts';
import { type FlowGraph, flowGraph } from './flow-graph.ts';
import { type BlockMatches, matchBlocks } from './match-blocks.ts';

/** Two flows compared by meaning: layout, the order of keys, blocks and error branches, and the identifiers themselves are no difference. */
export function diffFlows(before: Flow, after: Flow): FlowDifference[] {
  const [old, now] = [flowGraph(before), flowGraph(after)];
  const matches = matchBlocks(old, now);
  return [
    ...diffHead(before, after, matches),
    ...diffPresence(old, now, matches),
    ...[...matches].flatMap(([a, b]) => diffBlock(old, now, matches, a, b)),
  ];
}

function diffHead(before: Flow, after: Flow, matches: BlockMatches): FlowDifference[] {
  const [oldType, newType] = [flowTypeOf(before), flowTypeOf(after)];
  const settings = compareJson(before.Settings as Json, after.Settings as Json);
  return [
    ...(before.Version === after.Version ? [] : [field('Version', before.Version, after.Version)]),
    ...(oldType === newType ? [] : [field('type', oldType, newType)]),
    ...settings.map((difference) => ({ kind: 'settings' as const, ...difference })),
    ...(matched(matches, before.StartAction) === after.StartAction
      ? []
      : [{ kind: 'start' as const, before: before.StartAction, after: after.StartAction }]),
  ];
}

const field = (
  name: 'Version' | 'type',
  before: string | null,
  after: string | null,
): FlowDifference => ({ kind: 'flow', field: name, before, after });

/** Where a reference of the earlier flow leads in the later one; a dangling one keeps its name. */
const matched = (matches: BlockMatches, key: string): string => matches.get(key) ?? key;

function diffPresence(old: FlowGraph, now: FlowGraph, matches: BlockMatches): FlowDifference[] {
  const kept = new Set(matches.values());
  return [
    ...[...old.blocks]
      .filter(([key]) => !matches.has(key))
      .map(([block, { Type: type }]) => ({ kind: 'removed' as const, block, type })),
    ...[...now.blocks]
      .filter(([key]) => !kept.has(key))
      .map(([block, { Type: type }]) => ({ kind: 'added' as const, block, type })),
    ...[...matches]
      .filter(([before, after]) => before !== after)
      .map(([before, after]) => ({
        ...{ kind: 'renamed' as const, before, after },
        type: now.blocks.get(after)?.Type ?? '',
      })),
  ];
}

function diffBlock(
  old: FlowGraph,
  now: FlowGraph,
  matches: BlockMatches,
  a: string,
  b: string,
): FlowDifference[] {
  const [before, after] = [old.blocks.get(a), now.blocks.get(b)];
  if (before === undefined || after === undefined) throw new Error(`no block ${a} or ${b}`);
  const parameters = compareJson(before.Parameters, after.Parameters);
  return [
    ...(before.Type === after.Type
      ? []
      : [{ kind: 'type' as const, block: b, before: before.Type, after: after.Type }]),
    ...parameters.map((difference) => ({ kind: 'parameter' as const, block: b, ...difference })),
    ...diffBranches(old.exits.get(a), now.exits.get(b), matches, b),
    ...diffOrder(before, after, b),
  ];
}

type Exits = Map<string, string> | undefined;

function diffBranches(
  before: Exits,
  after: Exits,
  matches: BlockMatches,
  block: string,
): FlowDifference[] {
  const names = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...names].flatMap((branch) => {
    const [from = null, to = null] = [before?.get(branch), after?.get(branch)];
    const isSame = from !== null && matched(matches, from) === to;
    return isSame ? [] : [{ kind: 'branch' as const, block, branch, before: from, after: to }];
  });
}
