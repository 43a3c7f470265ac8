import type { Transitions } from '../document/flow.ts';
import { type BlockConversion, type Exit, equals, error, next } from './block-conversion.ts';
import { blockTitle } from './block-title.ts';
import type { LegacyBlock, LegacyBranch } from './legacy-flow.ts';

const commonExits: { [condition: string]: Exit } = {
  Success: next,
  Error: error('NoMatchingError'),
  NoMatch: error('NoMatchingCondition'),
  Timeout: error('InputTimeLimitExceeded'),
  AtCapacity: error('QueueAtCapacity'),
  True: equals('True'),
  False: equals('False'),
  Looping: equals('ContinueLooping'),
  Complete: equals('DoneLooping'),
};

const operators: { [conditionType: string]: string } = {
  GreaterThan: 'NumberGreaterThan',
  GreaterThanOrEqualTo: 'NumberGreaterOrEqualTo',
  GreaterThanOrEqual: 'NumberGreaterOrEqualTo',
  LessThan: 'NumberLessThan',
  LessThanOrEqualTo: 'NumberLessOrEqualTo',
  LessThanOrEqual: 'NumberLessOrEqualTo',
  StartsWith: 'TextStartsWith',
  BeginsWith: 'TextStartsWith',
  EndsWith: 'TextEndsWith',
  Contains: 'TextContains',
};

/** Where a block continues when no branch says so: Connect demands a `NextAction`, and the console gives it this target. */
const nextWithoutSuccess = ['Complete', 'NoMatch', 'Error', 'Timeout', 'AtCapacity'];

type Wired = LegacyBranch & { transition: string };

/** A block's branches as transitions, in their order. Branches that lead nowhere are left out and noted. */
export function convertBranches(
  block: LegacyBlock,
  conversion: BlockConversion,
): { transitions: Transitions; notes: string[] } {
  const branches = block.branches ?? [];
  const wired = branches.filter((branch): branch is Wired => Boolean(branch.transition));
  const loose = branches
    .filter(({ transition }) => !transition)
    .map(({ condition }) => `${blockTitle(block)}: branch ${condition} leads nowhere; left out.`);
  if (conversion.terminal) return { transitions: {}, notes: loose };
  const nextAction = nextOf(wired, conversion);
  const unwired = `${blockTitle(block)}: no branch leads anywhere, so it has no next block.`;
  return {
    transitions: {
      ...(nextAction === undefined ? {} : { NextAction: nextAction }),
      ...listed('Conditions', conditionsOf(wired, conversion)),
      ...listed('Errors', errorsOf(wired, conversion)),
    },
    notes: nextAction === undefined ? [...loose, unwired] : loose,
  };
}

const listed = <Name extends string, Item>(name: Name, items: Item[]) =>
  (items.length === 0 ? {} : { [name]: items }) as { [Key in Name]?: Item[] };

function nextOf(branches: Wired[], conversion: BlockConversion): string | undefined {
  const success = branches.find((branch) => 'next' in exitOf(branch, conversion));
  const fallback = nextWithoutSuccess
    .map((name) => branches.find(({ condition }) => condition === name))
    .find((branch) => branch !== undefined);
  return (success ?? fallback ?? branches[0])?.transition;
}

const conditionsOf = (branches: Wired[], conversion: BlockConversion) =>
  branches.flatMap((branch) => {
    const exit = exitOf(branch, conversion);
    return 'condition' in exit
      ? [{ NextAction: branch.transition, Condition: exit.condition }]
      : [];
  });

const errorsOf = (branches: Wired[], conversion: BlockConversion) =>
  branches.flatMap((branch) => {
    const exit = exitOf(branch, conversion);
    return 'error' in exit ? [{ NextAction: branch.transition, ErrorType: exit.error }] : [];
  });

function exitOf(branch: LegacyBranch, { exits = {} }: BlockConversion): Exit {
  const { condition, conditionType, conditionValue } = branch;
  const exit = Object.hasOwn(exits, condition) ? exits[condition] : undefined;
  if (exit) return exit;
  if (conditionType && conditionValue !== undefined && conditionValue !== null) {
    const operator = operators[conditionType] ?? conditionType;
    return { condition: { Operator: operator, Operands: [String(conditionValue)] } };
  }
  return (Object.hasOwn(commonExits, condition) && commonExits[condition]) || error(condition);
}
