import { describe, expect, test } from 'vitest';
import { activeStep } from '../../../core/routing/active-step.ts';
import { meets } from '../../../core/routing/meets.ts';
import { nextRoutingChange } from '../../../core/routing/next-routing-change.ts';
import {
  type Expression,
  parseRoutingCriteria,
  type RoutingCriteria,
} from '../../../core/routing/routing-criteria.ts';
import { agent, contact, entry, nextContact, now, profile } from './scene.ts';

const speaks = (level: number, value = 'es'): Expression => ({
  AttributeCondition: {
    Name: 'language',
    Value: value,
    ComparisonOperator: 'NumberGreaterOrEqualTo',
    ProficiencyLevel: level,
  },
});

const withLevel = (level: number) =>
  agent('Ann', { proficiencies: [{ name: 'language', value: 'es', level }] });

describe('an expression', () => {
  test.each([
    ['at least', speaks(3), 3, true],
    ['too low', speaks(4), 3, false],
    ['another value', speaks(1, 'it'), 5, false],
    ['and', { AndExpression: [speaks(1), speaks(4)] }, 3, false],
    ['or', { OrExpression: [speaks(5), speaks(2)] }, 3, true],
    ['exactly', exactly(3), 3, true],
    ['exactly, but better', exactly(3), 4, false],
    ['in a range', range(2, 4), 4, true],
    ['outside of a range', range(2, 4), 5, false],
  ] as const)('%s', (_what, expression, level, expected) => {
    expect(meets(withLevel(level), expression as Expression)).toBe(expected);
  });

  test('that an agent must not have', () => {
    const not = { NotAttributeCondition: { Name: 'language', Value: 'es', ProficiencyLevel: 1 } };
    expect([meets(withLevel(2), not), meets(agent('Bob'), not)]).toEqual([false, true]);
  });

  test('that names agents', () => {
    const named = (id: string) => ({
      AttributeCondition: { MatchCriteria: { AgentsCriteria: { AgentIds: [id] } } },
    });
    expect(meets(agent('Ann'), named('arn/Ann'))).toBe(true);
    expect(meets(agent('Ann'), named('arn/Bob'))).toBe(false);
  });
});

function exactly(level: number): Expression {
  return {
    AttributeCondition: {
      Name: 'language',
      Value: 'es',
      ComparisonOperator: 'Match',
      ProficiencyLevel: level,
    },
  };
}

function range(low: number, high: number): Expression {
  return {
    AttributeCondition: {
      Name: 'language',
      Value: 'es',
      ComparisonOperator: 'Range',
      Range: { MinProficiencyLevel: low, MaxProficiencyLevel: high },
    },
  };
}

const steps = (activatedMs: number | null): RoutingCriteria => ({
  index: 0,
  activatedMs,
  steps: [
    { expression: speaks(5), seconds: 30 },
    { expression: speaks(3), seconds: 20 },
  ],
});

describe('steps', () => {
  test.each([
    [0, 0],
    [29.999, 0],
    [30, 1],
    [49.999, 1],
    [50, undefined],
  ])('after %d s step %s counts', (seconds, expected) => {
    expect(activeStep(steps(now - seconds * 1000), now)?.at).toBe(expected);
  });

  test('one without expiry stays', () => {
    const criteria = { ...steps(now), steps: [{ expression: speaks(5), seconds: null }] };
    expect(activeStep(criteria, now + 1e9)?.at).toBe(0);
  });

  test('let through whom they name, and everybody after the last one', () => {
    const waiting = (seconds: number) => [
      contact('x', seconds, { criteria: steps(now - seconds * 1000) }),
    ];
    const gets = (level: number, seconds: number) =>
      nextContact(withLevel(level), waiting(seconds), now)?.id === 'x';
    expect([gets(5, 0), gets(4, 0), gets(4, 30), gets(2, 30), gets(2, 50)]).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});

test('the next change: an expiry, a delay, a change that is to come', () => {
  const profiles = [profile([entry('Support', 1, 45), entry('Sales', 1, 5)])];
  const at = (one: Parameters<typeof nextRoutingChange>[0]) =>
    ((nextRoutingChange(one, profiles, now) ?? 0) - now) / 1000;
  expect(at(contact('x', 0, { criteria: steps(now) }))).toBe(30);
  expect(at(contact('x', 10))).toBe(35);
  expect(at(contact('x', 10, { changes: [{ fromMs: now + 4000, priority: 1 }] }))).toBe(4);
  expect(nextRoutingChange(contact('x', 50), profiles, now)).toBeNull();
});

test('criteria of a block, whose numbers are texts; what has no valid shape is null', () => {
  const Expression = {
    AttributeCondition: { Name: 'language', Value: 'es', ProficiencyLevel: '4' },
  };
  const parsed = parseRoutingCriteria(
    { Steps: [{ Expression, Expiry: { DurationInSeconds: '30' } }, { Expression }] },
    2,
  );
  expect(parsed).toMatchObject({
    index: 2,
    activatedMs: null,
    steps: [{ seconds: 30 }, { seconds: null }],
  });
  expect(meets(withLevel(4), parsed?.steps[0]?.expression as Expression)).toBe(true);
  expect(parseRoutingCriteria({ Steps: [] }, 0)).toBeNull();
  expect(parseRoutingCriteria({ Steps: [{ Expression: { Like: 'x' } }] }, 0)).toBeNull();
});
