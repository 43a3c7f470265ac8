import { fail, ok, type Result } from '../../result.ts';
import { branchName } from '../document/branches.ts';
import type { Action } from '../document/flow.ts';
import { conditionHolds } from './condition-holds.ts';
import type { Outcome } from './outcome.ts';
import type { Session } from './session.ts';

interface Taken {
  branch: string;
  to: string;
  reason?: string;
}

/**
 * The branch that a block's outcome takes: the first condition that holds, the branch of the error or NoMatchingError's, the
 * next block. A result that no condition knows takes NoMatchingCondition, and the next block where a block has no such branch.
 */
export function branchTaken(
  action: Action,
  outcome: Extract<Outcome, { outcome: 'next' | 'result' | 'error' }>,
  session: Session,
): Result<Taken, string> {
  if (outcome.outcome === 'next') return nextBranch(action);
  if (outcome.outcome === 'error') return errorBranch(action, outcome.errorType, outcome.reason);
  for (const { Condition, NextAction: to } of action.Transitions.Conditions ?? [])
    if (conditionHolds(Condition, outcome.value, session))
      return ok({
        branch: branchName({ kind: 'condition', condition: Condition, index: 0, to }),
        to,
      });
  const reason = `No condition fits ${JSON.stringify(outcome.value)}.`;
  const otherwise = errorNamed(action, 'NoMatchingCondition');
  if (otherwise !== undefined) return ok({ branch: 'NoMatchingCondition', to: otherwise, reason });
  return action.Transitions.NextAction === undefined
    ? errorBranch(action, 'NoMatchingCondition', reason)
    : nextBranch(action);
}

function nextBranch({ Transitions, Type }: Action): Result<Taken, string> {
  const to = Transitions.NextAction;
  return to === undefined
    ? fail(`${Type} succeeds and has no next block.`)
    : ok({ branch: 'next', to });
}

function errorBranch(action: Action, errorType: string, reason: string): Result<Taken, string> {
  for (const branch of [errorType, 'NoMatchingError']) {
    const to = errorNamed(action, branch);
    if (to !== undefined) return ok({ branch, to, reason });
  }
  return fail(`${reason} The block has no branch for ${errorType}.`);
}

const errorNamed = ({ Transitions }: Action, errorType: string): string | undefined =>
  Transitions.Errors?.find(({ ErrorType }) => ErrorType === errorType)?.NextAction;
