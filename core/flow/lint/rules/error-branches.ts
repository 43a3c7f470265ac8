import type { Branches, BranchRule } from '../../actions/definition.ts';
import type { Block } from '../block.ts';
import { nearest } from '../nearest.ts';
import type { Draft, Rule } from '../rule.ts';

const ruleFor = ({ errors }: Branches, errorType: string): BranchRule | null =>
  Object.hasOwn(errors, errorType) ? (errors[errorType] ?? null) : null;

const typesOf = ({ action }: Block): string[] =>
  (action.Transitions.Errors ?? []).map(({ ErrorType }) => ErrorType);

const missing: Rule = {
  id: 'branches/missing-error',
  title: 'A block has the error branches that its type needs',
  severity: 'warning',
  connect:
    'When the error comes and no branch takes it, the flow ends there and the contact is disconnected.',
  *check({ blocks }) {
    for (const block of blocks) if (block.rules) yield* missingIn(block, block.rules);
  },
};

function* missingIn(block: Block, rules: Branches): Iterable<Draft> {
  const there = new Set(typesOf(block));
  for (const [errorType, rule] of Object.entries(rules.errors)) {
    if (there.has(errorType) || (rule !== 'required' && rule !== 'expected')) continue;
    const caught = there.has('NoMatchingError') && errorType !== 'NoMatchingCondition';
    yield {
      block: block.id,
      field: 'Transitions.Errors',
      ...(rule === 'required' && {
        severity: 'error',
        connect: 'Connect refuses the block without this branch.',
      }),
      ...(rule === 'expected' && caught && { severity: 'note', connect: caughtElsewhere }),
      message: `${block.action.Type} has no ${errorType} branch.`,
      fix: `Add {"ErrorType": "${errorType}", "NextAction": …} to Transitions.Errors.`,
    };
  }
}

const caughtElsewhere = 'The error takes the NoMatchingError branch, which stands for any other.';

const unexpected: Rule = {
  id: 'branches/unexpected-error',
  title: 'A block has no error branches that its type does not know',
  severity: 'warning',
  connect: 'Connect never takes the branch, or refuses the flow for it.',
  *check({ blocks }) {
    for (const block of blocks) if (block.rules) yield* unexpectedIn(block, block.rules);
  },
};

function* unexpectedIn(block: Block, rules: Branches): Iterable<Draft> {
  const { Type } = block.action;
  for (const [index, errorType] of typesOf(block).entries()) {
    const rule = ruleFor(rules, errorType);
    if (rule !== null && rule !== 'refused') continue;
    const field = `Transitions.Errors[${index}].ErrorType`;
    const meant = rule === null ? nearest(errorType, Object.keys(rules.errors)) : null;
    yield {
      block: block.id,
      field,
      ...(rule === 'refused' && {
        severity: 'error',
        connect: 'Connect was seen to refuse the block with this branch.',
      }),
      message:
        rule === 'refused'
          ? `${Type} must not have a ${errorType} branch with these parameters.`
          : `${Type} is not known to have an error ${JSON.stringify(errorType)}.`,
      fix: meant ? `Write ${meant}.` : 'Remove the branch.',
    };
  }
}

const repeated: Rule = {
  id: 'branches/repeated-error',
  title: 'Each error has one branch',
  severity: 'warning',
  connect: 'Of two branches for the same error only the first can be taken.',
  *check({ blocks }) {
    for (const block of blocks)
      for (const [index, errorType] of typesOf(block).entries())
        if (typesOf(block).indexOf(errorType) < index)
          yield {
            block: block.id,
            field: `Transitions.Errors[${index}]`,
            message: `There are two branches for ${errorType}.`,
            fix: 'Remove one of them.',
          };
  },
};

/** Where a block goes when something fails. */
export const errorBranchRules: readonly Rule[] = [missing, unexpected, repeated];
