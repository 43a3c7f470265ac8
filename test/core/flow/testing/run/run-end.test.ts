import { describe, expect, test } from 'vitest';
import { flowLibrary } from '../../../../../core/flow/run/flow-library.ts';
import { readTestCase } from '../../../../../core/flow/testing/parse/parse-test-case.ts';
import { runTestCase } from '../../../../../core/flow/testing/run/run-test-case.ts';
import {
  asserts,
  block,
  calls,
  completed,
  documentOf,
  endTest,
  entry,
  hangsUp,
  hears,
  lambda,
  logs,
  menu,
  reasons,
  run,
  says,
  statuses,
  worldOf,
} from '../small-flows.ts';

const main = (...actions: ReturnType<typeof block>[]) => [entry('Main', actions)];
const ends = {
  next: 'end',
  InputTimeLimitExceeded: 'end',
  NoMatchingCondition: 'end',
  NoMatchingError: 'end',
};

describe('the order of observations', () => {
  const three = main(
    says('a', 'First part.', 'b'),
    says('b', 'Second part.', 'c'),
    says('c', 'Third part.', 'end'),
    hangsUp('end'),
  );

  test('one with two before it waits from the first of them on, and is not awaited again', () => {
    const report = run(
      documentOf(
        ['first', hears('First part.'), [], ['joined']],
        ['third', hears('Third part.'), [], ['joined']],
        ['joined', hears('Second part.')],
      ),
      three,
    );
    expect(report.failures).toEqual([]);
    expect(report.ExecutionRecords.map(({ ObservationId }) => ObservationId)).toEqual([
      'first',
      'joined',
      'third',
    ]);
  });

  test('one that is activated by an event does not see that event', () => {
    const report = run(
      documentOf(['first', hears('First part.'), [], ['again']], ['again', hears('First part.')]),
      three,
    );
    expect(statuses(report)).toEqual({ first: 'PASSED', again: 'FAILED' });
  });
});

describe('the end', () => {
  const menus = main(
    menu('ask', 'Press 1.', { ...ends, InputTimeLimitExceeded: 'ask' }),
    hangsUp('end'),
  );

  test('comes after 300 s of virtual time at the latest', () => {
    const report = run(documentOf(['never', hears('Goodbye and thank you.')]), menus);
    expect(report.end).toBe('time-out');
    expect(report.EndTime).toBe('2026-03-02T10:05:00.000Z');
    expect(reasons(report)).toEqual(['OBSERVE_EVENT']);
  });

  test('comes for a flow that goes round without time passing', () => {
    const round = main(calls('call', lambda('f'), 'call', 'call'), hangsUp('end'));
    const report = run(documentOf(['never', hears('Goodbye.')]), round, {
      lambdas: { f: () => ({}) },
    });
    expect(reasons(report)).toContain('STOPPED');
  });

  const checkedAtEnd = (channel: string, before = 'VOICE') =>
    run(
      documentOf(
        ['press', hears('Press 1.'), [asserts('$.Channel', before), endTest]],
        ['over', completed, [asserts('$.Channel', channel), logs({ is: '$.Channel' })]],
      ),
      menus,
    );

  test('lets its observer check', () => {
    expect(checkedAtEnd('CHAT').Status).toBe('FAILED');
    expect(checkedAtEnd('VOICE').Status).toBe('PASSED');
  });

  test('lets its observer log and no longer check once the test has failed', () => {
    const report = checkedAtEnd('CHAT', 'EMAIL');
    expect(reasons(report)).toEqual(['ASSERT_DATA']);
    const over = report.ExecutionRecords.find(({ ObservationId }) => ObservationId === 'over');
    expect(over?.Record.actions).toMatchObject([
      { status: 'SKIPPED' },
      { status: 'PASSED', logged: { is: 'VOICE' } },
    ]);
  });
});

test('asynchronous functions are waited for', async () => {
  const parsed = readTestCase(documentOf(['told', hears('You have 12.'), [endTest]]));
  if (!parsed.ok) throw new Error('unreadable');
  const report = runTestCase(parsed.value.testCase, {
    library: flowLibrary(
      main(
        calls('call', lambda('balance'), 'tell', 'end'),
        says('tell', 'You have $.External.amount.', 'end'),
        hangsUp('end'),
      ),
    ),
    world: worldOf({ lambdas: { balance: async () => ({ amount: '12' }) } }),
    entryPoint: { Type: 'VOICE_CALL', VoiceCallEntryPointParameters: { FlowId: 'Main' } },
    now: 0,
    seed: 1,
  });
  expect(report).toBeInstanceOf(Promise);
  expect((await report).Status).toBe('PASSED');
});

test('the same seed gives the same report, whatever the dice decide', () => {
  const split = main(
    block('split', 'DistributeByPercentage', {}, { NoMatchingCondition: 'b' }),
    says('b', 'Half.', 'end'),
    hangsUp('end'),
  );
  const first = split[0]?.flow.Actions[0];
  first?.Transitions.Conditions?.push({
    NextAction: 'end',
    Condition: { Operator: 'NumberLessThan', Operands: ['51'] },
  });
  const half = (seed: number) =>
    run(documentOf(['half', hears('Half.'), [endTest]]), split, {}, { seed });
  const outcomes = Array.from({ length: 20 }, (_, seed) => half(seed).Status);
  expect(new Set(outcomes)).toEqual(new Set(['PASSED', 'FAILED']));
  expect(half(7)).toEqual(half(7));
});
