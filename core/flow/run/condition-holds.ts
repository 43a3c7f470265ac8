import type { Condition, Json } from '../document/flow.ts';
import { asText, resolve } from './read-path.ts';
import type { Session } from './session.ts';

type Comparison = (value: string, operand: string) => boolean;

/** Number operators are false when either side is no number (Connect's guide). */
const numbers =
  (compare: (value: number, operand: number) => boolean): Comparison =>
  (value, operand) => {
    if (value.trim() === '' || operand.trim() === '') return false;
    const [left, right] = [Number(value), Number(operand)];
    return Number.isFinite(left) && Number.isFinite(right) && compare(left, right);
  };

const comparisons: Record<string, Comparison> = {
  Equals: (value, operand) => value === operand,
  TextStartsWith: (value, operand) => value.startsWith(operand),
  TextEndsWith: (value, operand) => value.endsWith(operand),
  TextContains: (value, operand) => value.includes(operand),
  NumberGreaterThan: numbers((value, operand) => value > operand),
  NumberGreaterOrEqualTo: numbers((value, operand) => value >= operand),
  NumberLessThan: numbers((value, operand) => value < operand),
  NumberLessOrEqualTo: numbers((value, operand) => value <= operand),
};

/**
 * Whether a condition holds for a block's result. `Equals` is exact, case included. `KeyExists`: the value is an object with
 * that key. A missing value holds for nothing. An unknown operator never holds; the linter names it.
 */
export function conditionHolds(
  { Operator, Operands }: Condition,
  value: Json,
  session: Session,
): boolean {
  const operand = asText(resolve(session, Operands[0] ?? ''));
  if (value === null) return false;
  if (Operator === 'KeyExists')
    return typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, operand);
  const compare = Object.hasOwn(comparisons, Operator) ? comparisons[Operator] : undefined;
  return compare ? compare(asText(value), operand) : false;
}
