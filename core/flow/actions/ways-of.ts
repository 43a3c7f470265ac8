import { type Branch, branchesOf } from '../document/branches.ts';
import type { Action } from '../document/flow.ts';
import { actionOf, branchRules } from './action-table.ts';
import type { Branches } from './definition.ts';

/**
 * The branches of a block that a contact can take. Left out are the next block where Connect only wants it to be there, or where
 * conditions and NoMatchingCondition take every result, and branches of errors that the action doesn't have. All of them for an
 * unknown type.
 */
export function waysOf(action: Action): Branch[] {
  const definition = actionOf(action.Type);
  const branches = branchesOf(action);
  if (!definition) return branches;
  const rules = branchRules(definition, action.Parameters);
  return branches.filter((branch) => {
    if (branch.kind === 'next') return goesOn(rules, branches);
    return branch.kind === 'condition' || happens(rules, branch.errorType);
  });
}

/** Any block can fail in a way that nobody foresaw: NoMatchingError always counts. */
function happens({ errors, conditions }: Branches, errorType: string): boolean {
  if (errorType === 'NoMatchingError') return true;
  if (errorType === 'NoMatchingCondition' && conditions) return true;
  const rule = Object.hasOwn(errors, errorType) ? errors[errorType] : undefined;
  return rule !== undefined && rule !== 'refused';
}

/** Whether the next block can be entered: on plain success, or as the else of conditions that leave something over. */
function goesOn({ next, conditions }: Branches, branches: readonly Branch[]): boolean {
  if (next === 'none' || next === 'unused') return false;
  if (!conditions || conditions.optional) return true;
  if (
    branches.some((branch) => branch.kind === 'error' && branch.errorType === 'NoMatchingCondition')
  )
    return false;
  const tried = branches.flatMap((branch) =>
    branch.kind === 'condition' ? branch.condition.Operands : [],
  );
  return !conditions.operands?.every((operand) => tried.includes(operand));
}
