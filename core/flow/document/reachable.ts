import { type Branch, branchesOf } from './branches.ts';
import type { Action, Flow } from './flow.ts';

/**
 * The blocks that a contact can come to, in walk order: those with the fewest steps before them first. Targets that name no
 * block are left out, so the set is empty when `from` names none. `waysOut` says which branches count.
 */
export function reachable(
  flow: Flow,
  from: string = flow.StartAction,
  waysOut: (action: Action) => readonly Branch[] = branchesOf,
): Set<string> {
  const blocks = new Map<string, Action>();
  for (const action of flow.Actions)
    if (!blocks.has(action.Identifier)) blocks.set(action.Identifier, action);
  const found = new Set(blocks.has(from) ? [from] : []);
  for (const identifier of found)
    for (const { to } of waysOut(blocks.get(identifier) as Action))
      if (blocks.has(to)) found.add(to);
  return found;
}
