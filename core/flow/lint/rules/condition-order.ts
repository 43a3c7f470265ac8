import { branchName } from '../../document/branches.ts';
import type { Condition, ConditionalTransition } from '../../document/flow.ts';
import type { Block } from '../block.ts';
import type { Draft, Rule } from '../rule.ts';

const number = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

/** Whether everything that satisfies `later` satisfies `earlier`, by the earlier one's operator. */
const covers: { readonly [operator: string]: (earlier: string, later: Condition) => boolean } = {
  TextStartsWith: (start, { Operator, Operands: [text = ''] }) =>
    (Operator === 'Equals' || Operator === 'TextStartsWith') && text.startsWith(start),
  TextEndsWith: (end, { Operator, Operands: [text = ''] }) =>
    (Operator === 'Equals' || Operator === 'TextEndsWith') && text.endsWith(end),
  TextContains: (part, { Operator, Operands: [text = ''] }) =>
    (Operator === 'Equals' || Operator.startsWith('Text')) && text.includes(part),
  NumberLessThan: (limit, { Operator, Operands: [text = ''] }) =>
    (Operator === 'NumberLessThan' && number(text) <= number(limit)) ||
    (isUpTo(Operator) && number(text) < number(limit)),
  NumberLessOrEqualTo: (limit, { Operator, Operands: [text = ''] }) =>
    (Operator === 'NumberLessThan' || isUpTo(Operator)) && number(text) <= number(limit),
  NumberGreaterThan: (limit, { Operator, Operands: [text = ''] }) =>
    (Operator === 'NumberGreaterThan' && number(text) >= number(limit)) ||
    (isFrom(Operator) && number(text) > number(limit)),
  NumberGreaterOrEqualTo: (limit, { Operator, Operands: [text = ''] }) =>
    (Operator === 'NumberGreaterThan' || isFrom(Operator)) && number(text) >= number(limit),
};
const isUpTo = (operator: string): boolean =>
  operator === 'NumberLessOrEqualTo' || operator === 'Equals';
const isFrom = (operator: string): boolean =>
  operator === 'NumberGreaterOrEqualTo' || operator === 'Equals';

/** Whether the earlier condition takes more than its own operand, and so takes all that the later one takes. */
function hides(earlier: Condition, later: Condition): boolean {
  const [operand = ''] = earlier.Operands;
  const rule = Object.hasOwn(covers, earlier.Operator) ? covers[earlier.Operator] : undefined;
  return rule?.(operand, later) ?? false;
}

const isFixed = ({ Operands }: Condition): boolean =>
  Operands.length === 1 && !Operands[0]?.includes('$.');

/** No flow that can be published has a block with more conditions; those behind are not compared with all before them. */
const mostCompared = 3_000;

const shadowed: Rule = {
  id: 'conditions/shadowed',
  title: 'No condition stands behind one that always holds first',
  severity: 'warning',
  connect: 'Connect takes the first condition that holds, so the later branch is never taken.',
  *check({ blocks }) {
    for (const block of blocks) yield* shadowedIn(block);
  },
};

function* shadowedIn({ id, action }: Block): Iterable<Draft> {
  const same = new Map<string, ConditionalTransition>();
  const wide: ConditionalTransition[] = [];
  for (const [index, later] of (action.Transitions.Conditions ?? []).entries()) {
    const { Condition } = later;
    if (Condition.Operands.length !== 1) continue;
    const name = nameOf(Condition);
    const covering = isFixed(Condition)
      ? wide.find((one) => hides(one.Condition, Condition))
      : null;
    const first = same.get(name) ?? covering;
    if (first) yield hidden(id, index, { first, later });
    if (!same.has(name)) same.set(name, later);
    if (
      isFixed(Condition) &&
      Object.hasOwn(covers, Condition.Operator) &&
      wide.length < mostCompared
    )
      wide.push(later);
  }
}

const hidden = (
  block: string,
  index: number,
  { first, later }: { first: ConditionalTransition; later: ConditionalTransition },
): Draft => ({
  block,
  field: `Transitions.Conditions[${index}]`,
  ...(first.NextAction === later.NextAction && { severity: 'note' as const }),
  message: `“${nameOf(later.Condition)}” can never be taken: whatever it matches, “${nameOf(first.Condition)}” before it matches too.`,
  fix: 'Put the narrower condition first, or remove one of them.',
});

const nameOf = (condition: Condition): string =>
  branchName({ kind: 'condition', condition, index: 0, to: '' });

const percentage: Rule = {
  id: 'conditions/percentage',
  title: 'Every share of a distribution can be drawn',
  severity: 'warning',
  connect:
    'Distribute by percentage draws a whole number from 1 to 100 and compares it with NumberLessThan.',
  *check({ blocks }) {
    for (const { id, action } of blocks)
      if (action.Type === 'DistributeByPercentage')
        for (const [index, { Condition }] of (action.Transitions.Conditions ?? []).entries()) {
          const fault = percentageFault(Condition);
          if (fault) yield { block: id, field: `Transitions.Conditions[${index}]`, ...fault };
        }
  },
};

function percentageFault({ Operator, Operands }: Condition): Pick<Draft, 'message' | 'fix'> | null {
  const limit = number(Operands[0] ?? '');
  if (Operator !== 'NumberLessThan' || Number.isNaN(limit)) return null;
  if (limit <= 1)
    return {
      message: `No number from 1 to 100 is less than ${limit}; the branch is never taken.`,
      fix: 'Raise the limit, or remove the branch.',
    };
  if (limit > 100)
    return {
      message: `Every number from 1 to 100 is less than ${limit}; branches after this one, the default included, are never taken.`,
      fix: 'Lower the limit; limits add up from branch to branch.',
    };
  return null;
}

/** Whether each condition has a chance. */
export const conditionOrderRules: readonly Rule[] = [shadowed, percentage];
