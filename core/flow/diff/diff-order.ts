import { type Branch, branchesOf, branchName } from '../document/branches.ts';
import type { Action } from '../document/flow.ts';
import { canBothHold } from './can-both-hold.ts';
import type { FlowDifference } from './flow-difference.ts';

type Conditional = Extract<Branch, { kind: 'condition' }>;

/**
 * Pairs of conditions that changed places where that can change the outcome: some value meets both, and they lead to different
 * blocks. Menu keys and results exclude each other, so their order is no difference.
 */
export function diffOrder(before: Action, after: Action, block: string): FlowDifference[] {
  const later = conditionsOf(after);
  const place = new Map(later.map((condition, index) => [branchName(condition), index]));
  const kept = conditionsOf(before).filter((condition) => place.has(branchName(condition)));
  const placeOf = (condition: Conditional): number => place.get(branchName(condition)) ?? 0;
  return kept.flatMap((first, index) =>
    kept
      .slice(index + 1)
      .filter(
        (second) => placeOf(second) < placeOf(first) && decides(first, second, later, placeOf),
      )
      .map((second) => ({
        ...{ kind: 'order' as const, block },
        ...{ first: branchName(first), now: branchName(second) },
      })),
  );
}

const decides = (
  first: Conditional,
  second: Conditional,
  later: Conditional[],
  placeOf: (condition: Conditional) => number,
): boolean =>
  canBothHold(first.condition, second.condition) &&
  (first.to !== second.to || later[placeOf(first)]?.to !== later[placeOf(second)]?.to);

/** A condition that stands twice only counts where it stands first. */
function conditionsOf(action: Action): Conditional[] {
  const conditions = branchesOf(action).filter((branch) => branch.kind === 'condition');
  const names = conditions.map(branchName);
  return conditions.filter((_, index) => names.indexOf(names[index] ?? '') === index);
}
