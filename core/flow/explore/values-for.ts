import { branchName } from '../document/branches.ts';
import type { Action, Condition, Json } from '../document/flow.ts';
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
  const branches = new Set(conditions.map(nameOf)).size + 1;
  for (const value of candidates(operands)) {
    if (found.size === branches) break;
    if (!domain(value)) continue;
    const condition = conditions.find((one) => conditionHolds(one, value, session));
    const branch = condition ? nameOf(condition) : 'NoMatchingCondition';
    if (!found.has(branch)) found.set(branch, value);
  }
  return found;
}

const nameOf = (condition: Condition): string =>
  branchName({ kind: 'condition', condition, index: 0, to: '' });

/** Operands that are tried in pairs; more would be too many pairs. */
const mostPaired = 40;

/** Values at, beside and around every operand, and some that are like none of them. */
function* candidates(operands: readonly string[]): Iterable<Json> {
  yield* operands;
  for (const number of operands.map(Number).filter(Number.isFinite))
    yield* [number, number - 1, number + 1].flatMap(asNumberAndText);
  for (const operand of operands) yield* [`${operand}~`, `~${operand}`, `~${operand}~`];
  if (operands.length <= mostPaired)
    for (const first of operands) yield* operands.map((second) => `${first}~${second}`);
  yield* operands.map((operand) => ({ [operand]: '' }));
  yield* keys.filter((key) => !operands.includes(key));
  yield* keys;
  yield* Array.from({ length: 100 }, (_none, index) => index + 1);
  const joined = operands.join('');
  yield* [joined, `~${joined}~`, '~', null];
}

const asNumberAndText = (number: number): Json[] => [number, String(number)];

const keys = ['9', '8', '7', '6', '5', '4', '3', '2', '1', '0', '*', '#'];
