import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action, Json } from '../../../../core/flow/document/flow.ts';
import { branchTaken } from '../../../../core/flow/run/branch-taken.ts';
import { conditionHolds } from '../../../../core/flow/run/condition-holds.ts';
import { error, next, type Outcome, result } from '../../../../core/flow/run/outcome.ts';
import { begin, block, oneFlow } from './one-flow.ts';

const { session } = oneFlow([block('a', 'Compare')], {
  Channel: 'VOICE',
  Attributes: { wanted: 'gold' },
});

const leading = (to: {
  next?: boolean;
  errors?: string[];
  conditions?: [operator: string, operand: string][];
}): Action =>
  block(
    'a',
    'Compare',
    {},
    {
      ...(to.next ? { NextAction: 'on' } : {}),
      Errors: (to.errors ?? []).map((ErrorType) => ({ ErrorType, NextAction: `to ${ErrorType}` })),
      Conditions: (to.conditions ?? []).map(([Operator, operand], index) => ({
        NextAction: `to ${index}`,
        Condition: { Operator, Operands: [operand] },
      })),
    },
  );

const taken = (action: Action, outcome: Outcome) => {
  const branch = branchTaken(action, outcome as Parameters<typeof branchTaken>[1], session);
  return branch.ok ? branch.value : branch.problem;
};

describe('conditions', () => {
  test('are tried in order: the first that holds wins', () => {
    const block = leading({
      next: true,
      conditions: [
        ['TextStartsWith', 'g'],
        ['Equals', 'gold'],
      ],
    });
    expect(taken(block, result('gold'))).toEqual({ branch: 'TextStartsWith g', to: 'to 0' });
  });

  test('of rising thresholds the first one above the number wins', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 101 })), fc.integer(), (limits, number) => {
        const block = leading({
          errors: ['NoMatchingCondition'],
          conditions: limits.map((limit) => ['NumberLessThan', String(limit)]),
        });
        const first = limits.findIndex((limit) => number < limit);
        expect(taken(block, result(number))).toMatchObject({
          to: first < 0 ? 'to NoMatchingCondition' : `to ${first}`,
        });
      }),
    );
  });

  test('that all fail take NoMatchingCondition, before the next block', () => {
    const block = leading({
      next: true,
      errors: ['NoMatchingError', 'NoMatchingCondition'],
      conditions: [['Equals', 'gold']],
    });
    expect(taken(block, result('lead'))).toEqual({
      branch: 'NoMatchingCondition',
      to: 'to NoMatchingCondition',
      reason: 'No condition fits "lead".',
    });
  });

  test('that all fail take the next block where there is no NoMatchingCondition', () => {
    const block = leading({
      next: true,
      errors: ['NoMatchingError'],
      conditions: [['Equals', 'gold']],
    });
    expect(taken(block, result('lead'))).toEqual({ branch: 'next', to: 'on' });
  });

  test('that all fail take NoMatchingError where nothing else is left', () => {
    const block = leading({ errors: ['NoMatchingError'], conditions: [['Equals', 'gold']] });
    expect(taken(block, result('lead'))).toMatchObject({ branch: 'NoMatchingError' });
  });

  test('are not tried for a block without a result', () => {
    expect(taken(leading({ next: true, conditions: [['Equals', '']] }), next)).toEqual({
      branch: 'next',
      to: 'on',
    });
  });
});

describe('errors', () => {
  const errors = ['QueueAtCapacity', 'NoMatchingError'];

  test('take their own branch', () => {
    expect(taken(leading({ errors }), error('QueueAtCapacity', 'full'))).toEqual({
      branch: 'QueueAtCapacity',
      to: 'to QueueAtCapacity',
      reason: 'full',
    });
  });

  test('without one fall to NoMatchingError, and the reason stays', () => {
    expect(taken(leading({ next: true, errors }), error('NoneFoundError', 'nobody'))).toEqual({
      branch: 'NoMatchingError',
      to: 'to NoMatchingError',
      reason: 'nobody',
    });
  });

  test('never take the next block', () => {
    expect(taken(leading({ next: true }), error('QueueAtCapacity', 'Full.'))).toBe(
      'Full. The block has no branch for QueueAtCapacity.',
    );
  });
});

test('a block that succeeds and leads nowhere ends the contact, named with the reason', () => {
  const { session } = begin([block('hello', 'MessageParticipant', { Text: 'Hello' })]);
  expect(session.ended).toEqual({
    how: 'no-branch',
    block: 'hello',
    reason: 'MessageParticipant succeeds and has no next block.',
  });
});

test('an error without a branch ends the contact, named with the reason', () => {
  const { session, effects } = begin([block('queue', 'TransferContactToQueue', {}, 'queue')]);
  expect(session.ended).toMatchObject({ how: 'no-branch', block: 'queue' });
  expect(session.ended).toHaveProperty(
    'reason',
    expect.stringContaining('The block has no branch for NoMatchingError.'),
  );
  expect(effects).toEqual([{ effect: 'end', ending: session.ended }]);
});

/** Developer guide, "Flow language actions": the operators. */
describe.each<[operator: string, value: Json, operand: string, holds: boolean]>([
  ['Equals', 'gold', 'gold', true],
  ['Equals', 'Gold', 'gold', false],
  ['Equals', 5, '5', true],
  ['Equals', '5.0', '5', false],
  ['TextStartsWith', 'golden', 'gold', true],
  ['TextStartsWith', 'a golden', 'gold', false],
  ['TextEndsWith', 'golden', 'den', true],
  ['TextEndsWith', 'goldens', 'den', false],
  ['TextContains', 'golden', 'old', true],
  ['TextContains', 'silver', 'old', false],
  ['NumberGreaterThan', '10', '9', true],
  ['NumberGreaterThan', '9', '9', false],
  ['NumberGreaterOrEqualTo', '9', '9', true],
  ['NumberGreaterOrEqualTo', '8', '9', false],
  ['NumberLessThan', '9', '10', true],
  ['NumberLessThan', '10', '10', false],
  ['NumberLessOrEqualTo', '10', '10', true],
  ['NumberLessOrEqualTo', '11', '10', false],
  ['NumberGreaterThan', 'ten', '9', false],
  ['NumberLessThan', 'ten', '9', false],
  ['NumberLessThan', '1', 'ten', false],
  ['NumberLessThan', '', '9', false],
  ['KeyExists', { id: '7' }, 'id', true],
  ['KeyExists', { id: '7' }, 'name', false],
  ['KeyExists', { id: '7' }, 'toString', false],
  ['KeyExists', 'id', 'id', false],
  ['Equals', 'gold', '$.Attributes.wanted', true],
  ['TextContains', null, '', false],
  ['Contains', 'golden', 'gold', false],
])('%s: %j against %j', (Operator, value, operand, holds) => {
  test(holds ? 'holds' : 'does not hold', () => {
    expect(conditionHolds({ Operator, Operands: [operand] }, value, session)).toBe(holds);
  });
});
