import { actionOf, branchRules } from '../actions/action-table.ts';
import { waysOf } from '../actions/ways-of.ts';
import { type Branch, branchName } from '../document/branches.ts';
import type { Action } from '../document/flow.ts';
import type { Session } from '../run/session.ts';
import { comparisonsOf } from './comparisons-of.ts';
import { domains, valuesFor } from './values-for.ts';

/** Why a block never takes a branch that it has; null when it may. */
export function whyNot(action: Action, branch: Branch, session: Session): string | null {
  const definition = actionOf(action.Type);
  if (!definition) return null;
  const rules = branchRules(definition, action.Parameters);
  if (branch.kind === 'error') {
    if (branch.errorType === 'NoMatchingCondition' && rules.conditions)
      return isTakeable(action, session, 'NoMatchingCondition')
        ? null
        : 'A condition holds for every value.';
    if (branch.errorType === 'NoMatchingError') return null;
    const rule = rules.errors[branch.errorType];
    return rule === undefined || rule === 'refused'
      ? `${action.Type} never fails with ${branch.errorType}.`
      : null;
  }
  if (branch.kind === 'next')
    return waysOf(action).some(({ kind }) => kind === 'next')
      ? null
      : rules.next === 'none' || rules.next === 'unused'
        ? `${action.Type} never goes on to a next block.`
        : 'The block’s conditions and errors take every result.';
  const { operands } = rules.conditions ?? {};
  const [operand = ''] = branch.condition.Operands;
  if (operands && !operands.includes(operand)) return `${action.Type} never results in ${operand}.`;
  return isTakeable(action, session, branchName(branch))
    ? null
    : 'No value makes it the first condition that holds.';
}

const isTakeable = (action: Action, session: Session, branch: string): boolean =>
  actionOf(action.Type)?.type === 'Compare'
    ? comparisonsOf(session, action).has(branch)
    : valuesFor(action, session, domainOf(action)).has(branch);

const domainOf = ({ Type }: Action) => {
  if (Type === 'DistributeByPercentage') return domains.percentage;
  return Type === 'CheckMetricData' ? domains.count : domains.anything;
};
