import type { Condition } from '../document/flow.ts';

/**
 * Whether some value meets both conditions, so that their order decides. Text counts as exact, and an operand that is a
 * path, an operator that we don't know or more than one operand counts as “perhaps”.
 */
export function canBothHold(one: Condition, other: Condition): boolean {
  const [a, b] = [literalOf(one), literalOf(other)];
  if (a === null || b === null) return true;
  if (one.Operator === 'Equals') return holds(other.Operator, a, b);
  if (other.Operator === 'Equals') return holds(one.Operator, b, a);
  const [range, otherRange] = [rangeOf(one.Operator, a), rangeOf(other.Operator, b)];
  if (range && otherRange) return overlap(range, otherRange);
  if (one.Operator !== other.Operator) return true;
  if (one.Operator === 'TextStartsWith') return a.startsWith(b) || b.startsWith(a);
  if (one.Operator === 'TextEndsWith') return a.endsWith(b) || b.endsWith(a);
  return true;
}

function literalOf({ Operands: [operand, ...more] }: Condition): string | null {
  return operand === undefined || more.length > 0 || operand.startsWith('$.') ? null : operand;
}

/** `edge` belongs to the range itself only where `closed`. */
interface Range {
  direction: 'up' | 'down';
  edge: number;
  closed: boolean;
}

const ranges: { [operator: string]: Omit<Range, 'edge'> } = {
  NumberGreaterThan: { direction: 'up', closed: false },
  NumberGreaterOrEqualTo: { direction: 'up', closed: true },
  NumberLessThan: { direction: 'down', closed: false },
  NumberLessOrEqualTo: { direction: 'down', closed: true },
};

function rangeOf(operator: string, operand: string): Range | null {
  const range = Object.hasOwn(ranges, operator) ? ranges[operator] : undefined;
  return range ? { ...range, edge: Number(operand) } : null;
}

function overlap(one: Range, other: Range): boolean {
  if (one.direction === other.direction) return true;
  const [up, down] = one.direction === 'up' ? [one, other] : [other, one];
  return up.edge < down.edge || (up.edge === down.edge && up.closed && down.closed);
}

const contains = ({ direction, edge, closed }: Range, value: number): boolean =>
  direction === 'up'
    ? value > edge || (closed && value === edge)
    : value < edge || (closed && value === edge);

function holds(operator: string, value: string, operand: string): boolean {
  const range = rangeOf(operator, operand);
  if (range) return contains(range, Number(value));
  if (operator === 'Equals') return value === operand;
  if (operator === 'TextStartsWith') return value.startsWith(operand);
  if (operator === 'TextEndsWith') return value.endsWith(operand);
  if (operator === 'TextContains') return value.includes(operand);
  return true;
}
