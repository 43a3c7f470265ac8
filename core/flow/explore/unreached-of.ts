import { type Branch, branchesOf, branchName } from '../document/branches.ts';
import type { Action } from '../document/flow.ts';
import type { RunnableFlow } from '../run/flow-library.ts';
import type { Session } from '../run/session.ts';
import type { Unreached } from './exploration.ts';
import { whyNot } from './why-not.ts';

/** What the explorer knows of a flow when it is done. */
export interface Visited {
  flow: RunnableFlow;
  /** A session at each entered block. */
  entered: ReadonlyMap<string, Session>;
  taken: (block: string, branch: string) => boolean;
}

/** The blocks of a flow that were not entered and the branches that were not taken, each with the reason. */
export function unreachedOf({ flow, entered, taken }: Visited): Unreached[] {
  const ways = waysInto(flow);
  return [...flow.blocks.values()].flatMap((action): Unreached[] => {
    const { Identifier: block } = action;
    const session = entered.get(block);
    if (!session)
      return [{ flow: flow.id, block, branch: null, why: whyNotEntered(ways.get(block), entered) }];
    return branchesOf(action)
      .filter((branch) => !taken(block, branchName(branch)))
      .map((branch) => ({
        flow: flow.id,
        block,
        branch: branchName(branch),
        why: whyNot(action, branch, session) ?? 'The exploration ended before.',
      }));
  });
}

interface WayInto {
  action: Action;
  branch: Branch;
}

function waysInto({ blocks }: RunnableFlow): Map<string, WayInto[]> {
  const ways = new Map<string, WayInto[]>();
  for (const action of blocks.values())
    for (const branch of branchesOf(action)) {
      const known = ways.get(branch.to);
      if (known) known.push({ action, branch });
      else ways.set(branch.to, [{ action, branch }]);
    }
  return ways;
}

function whyNotEntered(
  ways: readonly WayInto[] | undefined,
  entered: ReadonlyMap<string, Session>,
): string {
  if (!ways) return 'No branch leads to it.';
  for (const { action, branch } of ways) {
    const session = entered.get(action.Identifier);
    const why = session && whyNot(action, branch, session);
    if (why) return `Only ${branchName(branch)} of “${action.Identifier}” leads to it. ${why}`;
  }
  return `Only blocks lead to it that are not reached: ${ways.map(({ action }) => `“${action.Identifier}”`).join(', ')}.`;
}
