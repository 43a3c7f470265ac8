import { type Branch, branchesOf, branchName } from '../document/branches.ts';
import type { Action } from '../document/flow.ts';

/** A line at a block's right side, from which one branch leaves. */
export interface BranchRow {
  name: string;
  kind: Branch['kind'];
  to: string;
}

const place = { condition: 0, next: 1, error: 2 } as const;

/** A block's branches from top to bottom as the designer shows them: conditions, the next block, errors; a name only once. */
export function branchRows(action: Action): BranchRow[] {
  const rows = new Map<string, BranchRow>();
  for (const branch of branchesOf(action)) {
    const name = branchName(branch);
    if (!rows.has(name)) rows.set(name, { name, kind: branch.kind, to: branch.to });
  }
  return [...rows.values()].sort((a, b) => place[a.kind] - place[b.kind]);
}
