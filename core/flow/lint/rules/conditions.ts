import { type ConditionRule, operators } from '../../actions/definition.ts';
import type { ConditionalTransition } from '../../document/flow.ts';
import { pathsIn } from '../../document/path.ts';
import type { Block } from '../block.ts';
import { nearest } from '../nearest.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { Draft, Rule } from '../rule.ts';
import type { Subject } from '../subject.ts';

interface Place {
  block: Block;
  condition: ConditionalTransition['Condition'];
  field: string;
  rule: ConditionRule | null;
}

function* conditionsOf({ blocks }: Subject): Iterable<Place> {
  for (const block of blocks)
    for (const [index, { Condition }] of (block.action.Transitions.Conditions ?? []).entries())
      yield {
        block,
        condition: Condition,
        field: `Transitions.Conditions[${index}].Condition`,
        rule: block.rules?.conditions ?? null,
      };
}

const isOperator = (name: string): boolean => (operators as readonly string[]).includes(name);

const operator: Rule = {
  id: 'conditions/operator',
  title: 'Conditions use the operators of the flow language',
  severity: 'error',
  connect: `Connect takes ${operators.join(', ')}. It was seen to refuse And, Or, Not, All, Any, Contains and Exists.`,
  *check(subject) {
    for (const { block, condition, field, rule } of conditionsOf(subject)) {
      const name = condition.Operator;
      const place = { block: block.id, field: `${field}.Operator` };
      if (!isOperator(name)) yield { ...place, ...unknownOperator(name) };
      else if (rule && !(rule.operators as readonly string[]).includes(name))
        yield {
          ...place,
          severity: rule.strict ? ('error' as const) : ('warning' as const),
          message: `${block.action.Type} does not compare with ${name}.`,
          connect: rule.strict
            ? seenRefused
            : `Documents and exports show ${rule.operators.join(', ')} for this block.`,
          fix: `Use ${rule.operators[0]}.`,
        };
    }
  },
};

function unknownOperator(name: string): Pick<Draft, 'message' | 'fix'> {
  const meant = name === 'Contains' ? 'TextContains' : nearest(name, operators);
  return {
    message: `The flow language has no operator ${JSON.stringify(name)}.`,
    fix: meant
      ? `Use ${meant}.`
      : 'Write one condition for each value, or put Compare blocks in a row.',
  };
}

const seenRefused = 'Connect was seen to refuse anything else for this block.';

const operandCount: Rule = {
  id: 'conditions/operand-count',
  title: 'A condition has one operand',
  severity: 'error',
  connect: 'Every operator compares with one operand; a second one of Equals was seen refused.',
  *check(subject) {
    for (const { block, condition, field } of conditionsOf(subject)) {
      const { Operands, Operator } = condition;
      if (Operands.length === 1 || !isOperator(Operator)) continue;
      yield {
        block: block.id,
        field: `${field}.Operands`,
        message: `${Operator} has ${Operands.length} operands.`,
        fix:
          Operands.length === 0
            ? 'Give it the value to compare with.'
            : 'Write one condition for each operand.',
      };
    }
  },
};

const operand: Rule = {
  id: 'conditions/operand',
  title: 'A condition compares with a value that the block can have',
  severity: 'warning',
  connect: 'The block never has this result, so the branch is never taken; capitals count.',
  *check(subject) {
    for (const { block, condition, field, rule } of conditionsOf(subject)) {
      const [value = ''] = condition.Operands;
      if (!rule?.operands || condition.Operands.length !== 1) continue;
      if (rule.operands.includes(value) || value === '' || isOpen(value)) continue;
      const meant = nearest(value, rule.operands);
      yield {
        block: block.id,
        field: `${field}.Operands[0]`,
        ...(rule.strict && { severity: 'error' as const, connect: seenRefused }),
        message: `${block.action.Type} never has the result ${JSON.stringify(value)}.`,
        fix: meant ? `Write “${meant}”.` : `Use one of ${rule.operands.join(', ')}.`,
      };
    }
  },
};

const isOpen = (text: string): boolean => isPlaceholder(text) || pathsIn(text).length > 0;

const missing: Rule = {
  id: 'conditions/missing',
  title: 'A block has the conditions that its type needs',
  severity: 'error',
  connect: 'Connect refuses the block without these branches.',
  *check({ blocks }) {
    for (const block of blocks) {
      const rule = block.rules?.conditions;
      if (!rule) continue;
      const conditions = block.action.Transitions.Conditions ?? [];
      const there = new Set(conditions.map(({ Condition }) => Condition.Operands[0]));
      for (const operand of rule.required ?? [])
        if (!there.has(operand)) yield withoutCondition(block, operand);
      if (rule.atLeastOne && conditions.length === 0) yield withoutAny(block);
    }
  },
};

const withoutCondition = ({ id, action }: Block, operand: string): Draft => ({
  block: id,
  field: 'Transitions.Conditions',
  message: `${action.Type} has no branch for ${operand}.`,
  fix: `Add a condition Equals “${operand}”.`,
});

const withoutAny = ({ id, action }: Block): Draft => ({
  block: id,
  field: 'Transitions.Conditions',
  severity: 'warning',
  connect: 'Connect’s guide wants at least one condition.',
  message: `${action.Type} has no conditions, so it decides nothing.`,
  fix: 'Add a condition, or take the block out.',
});

const unread: Rule = {
  id: 'conditions/unread',
  title: 'A block without a result has no conditions',
  severity: 'warning',
  connect: 'The block has no result to compare, so its conditions never hold.',
  *check({ blocks }) {
    for (const { id, action, rules } of blocks)
      if (rules && !rules.conditions && action.Transitions.Conditions?.length)
        yield {
          block: id,
          field: 'Transitions.Conditions',
          message: `${action.Type} with these parameters has no result, and has conditions.`,
          fix: 'Remove the conditions; use a Compare block after this one to decide.',
        };
  },
};

/** What a block's result is compared with. */
export const conditionRules: readonly Rule[] = [operator, operandCount, operand, missing, unread];
