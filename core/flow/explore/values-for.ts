import { branchName } from '../document/branches.ts';
import type { Action, Json } from '../document/flow.ts';
import { conditionHolds } from '../run/condition-holds.ts';
import { asText, resolve } from '../run/read-path.ts';
import type { Session } from '../run/session.ts';

/** Whether a block can have a value at all: keys are single, percentages whole numbers from 1 to 100. */
export type Domain = (value: Json) => boolean;

const isCount: Domain = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

export const domains = {
  anything: () => true,
  text: (value) => typeof value === 'string' && value !== '',
  key: (value) => typeof value === 'string' && /^[0-9*#]$/.test(value),
  count: isCount,
  percentage: (value) => isCount(value) && Number(value) >= 1 && Number(value) <= 100,
} as const satisfies Record<string, Domain>;

/**
 * For each condition of a block a value that makes it the first one to hold, by branch, and under NoMatchingCondition a value
 * for which none holds. Branches that no value takes are missing: an earlier condition always holds too, or the operand can't
 * occur.
 */
export function valuesFor(action: Action, session: Session, domain: Domain): Map<string, Json> {
  const conditions = (action.Transitions.Conditions ?? []).map(({ Condition }) => Condition);
  const found = new Map<string, Json>();
  const operands = conditions.flatMap(({ Operands }) =>
    Operands.map((operand) => asText(resolve(session, operand))),
  );
  for (const value of candidates(operands).filter(domain)) {
    const index = conditions.findIndex((condition) => conditionHolds(condition, value, session));
    const condition = conditions[index];
    const branch = condition
      ? branchName({ kind: 'condition', condition, index, to: '' })
      : 'NoMatchingCondition';
    if (!found.has(branch)) found.set(branch, value);
  }
  return found;
}

/** Values at, beside and around every operand, and some that are like none of them. */
function candidates(operands: readonly string[]): Json[] {
  const joined = operands.join('');
  const numbers = operands.map(Number).filter(Number.isFinite);
  return [
    ...operands,
    ...numbers.flatMap((number) => [number, number - 1, number + 1].flatMap(asNumberAndText)),
    ...operands.flatMap((operand) => [`${operand}~`, `~${operand}`, `~${operand}~`]),
    ...operands.flatMap((first) => operands.map((second) => `${first}~${second}`)),
    ...operands.map((operand) => ({ [operand]: '' })),
    ...keys.filter((key) => !operands.includes(key)),
    ...keys,
    ...Array.from({ length: 100 }, (_none, index) => index + 1),
    joined,
    `~${joined}~`,
    '~',
    null,
  ];
}

const asNumberAndText = (number: number): Json[] => [number, String(number)];

const keys = ['9', '8', '7', '6', '5', '4', '3', '2', '1', '0', '*', '#'];
