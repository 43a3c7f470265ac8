import type { Json } from '../../document/flow.ts';
import type { Block } from '../block.ts';
import { isPlaceholder } from '../placeholder.ts';
import type { Draft, Rule } from '../rule.ts';

/** Content of any depth, of which only the first level was tried: view data, a function's and a module's input. */
const free = [
  'ViewData',
  'LambdaInvocationAttributes',
  'Input',
  'ResultData',
  'LexSessionAttributes',
] as const;

const empty: Rule = {
  id: 'values/empty',
  title: 'No text is empty',
  severity: 'error',
  connect:
    'Connect refuses an empty text everywhere: in prompts, attributes, resource ids and operands. Its message names neither the block nor the field.',
  *check({ blocks }) {
    for (const block of blocks) {
      for (const { text, field } of block.texts) if (text === '') yield* emptyText(block, field);
      yield* emptyOperands(block);
    }
  },
};

/** Module input follows its own schema, and what lies deeper in free content was not tried. */
function* emptyText(block: Block, field: string): Iterable<Draft> {
  const owner = free.find((name) => field.startsWith(`Parameters.${name}`));
  const depth = owner ? (field.slice(`Parameters.${owner}`.length).match(/[.[]/g)?.length ?? 0) : 0;
  if (depth > 1) return;
  const untried = owner === 'Input' || owner === 'ResultData';
  yield {
    block: block.id,
    field,
    ...(untried && { severity: 'warning' as const }),
    message: 'The value is empty.',
    fix: 'Give it a value, or leave the parameter out; a single blank is accepted.',
  };
}

function* emptyOperands({ id, action }: Block): Iterable<Draft> {
  for (const [index, { Condition }] of (action.Transitions.Conditions ?? []).entries())
    for (const [at, operand] of Condition.Operands.entries())
      if (operand === '')
        yield {
          block: id,
          field: `Transitions.Conditions[${index}].Condition.Operands[${at}]`,
          message: 'The condition compares with an empty text.',
          fix: 'Compare with a value; what is empty falls to NoMatchingCondition.',
        };
}

const absent: Rule = {
  id: 'values/null',
  title: 'No value is null',
  severity: 'warning',
  connect: 'No export holds null; whether Connect accepts it was not tried.',
  *check({ blocks }) {
    for (const { id, action } of blocks)
      for (const [name, value] of Object.entries(action.Parameters))
        if (isNull(value))
          yield {
            block: id,
            field: `Parameters.${name}`,
            message: `${name} is null.`,
            fix: 'Leave the parameter out.',
          };
  },
};

const isNull = (value: Json): boolean => value === null;

const placeholder: Rule = {
  id: 'values/placeholder',
  title: 'Placeholders are filled before publishing',
  severity: 'note',
  connect: 'Connect takes the mark as it stands: as a resource that does not exist, or as text.',
  *check({ blocks }) {
    for (const { id, texts } of blocks) {
      const found = texts.filter(({ text }) => isPlaceholder(text));
      const [first] = found;
      if (!first) continue;
      const more = found.length > 1 ? ` (and ${found.length - 1} more in this block)` : '';
      yield {
        block: id,
        field: first.field,
        message: `${JSON.stringify(first.text.slice(0, 60))} looks like a placeholder${more}.`,
        fix: 'Fill it in when the flow is deployed.',
      };
    }
  },
};

/** What no value may be. */
export const valueRules: readonly Rule[] = [empty, absent, placeholder];
