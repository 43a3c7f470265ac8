import { branchesOf } from '../document/branches.ts';
import type { Action, Flow } from '../document/flow.ts';

/** A flow's blocks as a breadth-first walk from the start meets them, then those that it never meets, by identifier. */
export function walkOrder({ StartAction: start, Actions: actions }: Flow): Action[] {
  const byId = new Map<string, Action[]>();
  for (const action of actions) {
    byId.set(action.Identifier, [...(byId.get(action.Identifier) ?? []), action]);
  }
  const met = new Set([start]);
  for (const id of met) {
    for (const action of byId.get(id) ?? []) for (const { to } of branchesOf(action)) met.add(to);
  }
  const unmet = [...byId.keys()].filter((id) => !met.has(id)).toSorted(byCodeUnit);
  return [...met, ...unmet].flatMap((id) => byId.get(id) ?? []);
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
