import { describe, expect, test } from 'vitest';
import { flowLibrary } from '../../../../../core/flow/run/flow-library.ts';
import { centerOf } from '../../../../../core/flow/testing/phone/center.ts';
import { dial } from '../../../../../core/flow/testing/phone/dial.ts';
import { leftToTheWorld } from '../../../../../core/flow/testing/record/left-to-the-world.ts';
import { observableActions } from '../../../../../core/flow/testing/test-case.ts';
import type { World } from '../../../../../core/flow/world/world.ts';
import {
  block,
  calls,
  documentOf,
  entry,
  hangsUp,
  hears,
  initiated,
  lambda,
  mockResult,
  overrides,
  run,
  says,
  warned,
  worldOf,
} from '../small-flows.ts';

const toEnd = { next: 'end', NoMatchingCondition: 'end', NoMatchingError: 'end' };
const staffed = (free: number): Partial<World> => ({
  queues: { sales: { agents: { available: free } } },
  lambdas: { f: () => ({}) },
});

const staffing = entry('Main', [
  block('queue', 'UpdateContactTargetQueue', { QueueId: 'sales' }, { ...toEnd, next: 'check' }),
  {
    ...block('check', 'CheckMetricData', { MetricType: 'NumberOfAgentsAvailable' }),
    Transitions: {
      NextAction: 'busy',
      Conditions: [
        { NextAction: 'free', Condition: { Operator: 'NumberGreaterThan', Operands: ['0'] } },
      ],
      Errors: ['NoMatchingCondition', 'NoMatchingError'].map((ErrorType) => ({
        ErrorType,
        NextAction: 'busy',
      })),
    },
  },
  says('free', 'Somebody is free.', 'end'),
  says('busy', 'Nobody is free.', 'end'),
  hangsUp('end'),
]);

describe('a call that went by the agents who are free', () => {
  test('is recorded, with the reason why it may fail elsewhere', async () => {
    const phone = await dial(centerOf(flowLibrary([staffing]), worldOf(staffed(1))), {
      to: 'Main',
    });
    const recorded = phone.record();
    const reasons = leftToTheWorld(phone.call.asked.map(({ question }) => question));
    expect(reasons).toEqual([expect.stringContaining('no test case can override')]);
    if (!recorded.ok) throw new Error(recorded.problem);
    const [there, elsewhere] = [1, 0].map((free) => run(recorded.value, [staffing], staffed(free)));
    expect(there?.Status).toBe('PASSED');
    expect(elsewhere?.Status).toBe('FAILED');
    expect(elsewhere?.warnings.map(({ message }) => message)).toEqual(
      expect.arrayContaining(reasons),
    );
  });

  test('asked for nothing that the testing language has an override for', () => {
    expect(observableActions).not.toContain('CheckMetricData');
    expect(observableActions).not.toContain('DistributeByPercentage');
  });
});

test('a draw is the world’s as well, and told once', () => {
  const draw = { ask: 'percentage' } as const;
  expect(leftToTheWorld([draw, draw])).toHaveLength(1);
});

test('nothing is left to the world where an override answers', () => {
  const flow = entry('Main', [
    calls('call', lambda('f'), 'told', 'told'),
    says('told', 'Done.', 'end'),
    hangsUp('end'),
  ]);
  const mocked = overrides(
    'InvokeLambdaFunction',
    { LambdaFunctionARN: lambda('f') },
    mockResult({ LoadedData: '{}' }),
  );
  const document = documentOf(['start', initiated, [mocked], ['told']], ['told', hears('Done.')]);
  const report = run(document, [flow], staffed(0));
  expect(report.Status).toBe('PASSED');
  expect(warned(report)).not.toContain('left-to-the-world');
});
