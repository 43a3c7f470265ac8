import type { Action, Condition } from './flow.ts';

/** One way out of a block. */
export type Branch =
  | { kind: 'next'; to: string }
  | { kind: 'condition'; condition: Condition; index: number; to: string }
  | { kind: 'error'; errorType: string; to: string };

/** Every way out of a block, in the order in which Connect looks at them: conditions, errors, then the next block. */
export function branchesOf({ Transitions: transitions }: Action): Branch[] {
  const { Conditions = [], Errors = [], NextAction } = transitions;
  return [
    ...Conditions.map(({ Condition, NextAction }, index) => ({
      kind: 'condition' as const,
      condition: Condition,
      index,
      to: NextAction,
    })),
    ...Errors.map(({ ErrorType, NextAction }) => ({
      kind: 'error' as const,
      errorType: ErrorType,
      to: NextAction,
    })),
    ...(NextAction === undefined ? [] : [{ kind: 'next' as const, to: NextAction }]),
  ];
}

/** A branch's name, unique in its block: `next`, `Equals 1`, `NoMatchingError`. Coverage, drawing and diff speak of branches so. */
export function branchName(branch: Branch): string {
  if (branch.kind === 'next') return 'next';
  if (branch.kind === 'error') return branch.errorType;
  return [branch.condition.Operator, ...branch.condition.Operands].join(' ');
}
