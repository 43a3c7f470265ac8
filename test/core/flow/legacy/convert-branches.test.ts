import { describe, expect, test } from 'vitest';
import { action, block, converted, param } from './block.ts';

const equals = (result: string, to: string) => ({
  NextAction: to,
  Condition: { Operator: 'Equals', Operands: [result] },
});
const failing = (errorType: string, to: string) => ({ NextAction: to, ErrorType: errorType });
const evaluate = (conditionType: string, conditionValue: string | number, transition: string) => ({
  ...{ condition: 'Evaluate', conditionType, conditionValue, transition },
});

test('success and error', () => {
  const { Transitions } = action(block('SetQueue', [], { Success: 's', Error: 'e' }));
  expect(Transitions).toEqual({ NextAction: 's', Errors: [failing('NoMatchingError', 'e')] });
});

test('terminal blocks have none', () => {
  expect(action(block('Disconnect', [], {})).Transitions).toEqual({});
});

test('a menu: keys in their order, time-out, no match, error; the next block is what no match leads to', () => {
  const branches = [
    evaluate('Equals', '1', 'one'),
    evaluate('Equals', '2', 'two'),
    { condition: 'Timeout', transition: 'late' },
    { condition: 'NoMatch', transition: 'other' },
    { condition: 'Error', transition: 'bad' },
  ];
  expect(action(block('GetUserInput', [], {}, { target: 'Digits', branches })).Transitions).toEqual(
    {
      NextAction: 'other',
      Conditions: [equals('1', 'one'), equals('2', 'two')],
      Errors: [
        failing('InputTimeLimitExceeded', 'late'),
        failing('NoMatchingCondition', 'other'),
        failing('NoMatchingError', 'bad'),
      ],
    },
  );
});

test.each([
  ['Equals', 'Equals'],
  ['GreaterThan', 'NumberGreaterThan'],
  ['GreaterThanOrEqualTo', 'NumberGreaterOrEqualTo'],
  ['LessThan', 'NumberLessThan'],
  ['LessThanOrEqualTo', 'NumberLessOrEqualTo'],
  ['StartsWith', 'TextStartsWith'],
  ['Contains', 'TextContains'],
])('a comparison %s is %s', (conditionType, operator) => {
  const branches = [evaluate(conditionType, 7, 'x'), { condition: 'NoMatch', transition: 'y' }];
  const parameters = [param('Attribute', 'level'), param('Namespace', 'External')];
  const result = action(block('CheckAttribute', parameters, {}, { branches }));
  expect(result.Parameters).toEqual({ ComparisonValue: '$.External.level' });
  expect(result.Transitions).toEqual({
    NextAction: 'y',
    Conditions: [{ NextAction: 'x', Condition: { Operator: operator, Operands: ['7'] } }],
    Errors: [failing('NoMatchingCondition', 'y')],
  });
});

describe('branches that mean different things by type', () => {
  test.each([
    ['LoopPrompts', { Timeout: 't', Error: 'e' }, [equals('MessagesInterrupted', 't')], 'e'],
    ['Wait', { Timeout: 't', Error: 'e' }, [equals('WaitCompleted', 't')], 'e'],
    [
      'Wait',
      { CustomerReturn: 'r', Timeout: 't', Error: 'e' },
      [equals('CustomerReturned', 'r'), equals('WaitCompleted', 't')],
      'e',
    ],
    [
      'CheckHoursOfOperation',
      { True: 't', False: 'f', Error: 'e' },
      [equals('True', 't'), equals('False', 'f')],
      'e',
    ],
  ])('%s %j', (type, branches, conditions, next) => {
    expect(action(block(type, [], branches)).Transitions).toEqual({
      NextAction: next,
      Conditions: conditions,
      Errors: [failing('NoMatchingError', 'e')],
    });
  });

  test('Loop', () => {
    expect(action(block('Loop', [], { Looping: 'again', Complete: 'done' })).Transitions).toEqual({
      NextAction: 'done',
      Conditions: [equals('ContinueLooping', 'again'), equals('DoneLooping', 'done')],
    });
  });

  test('CheckStaffing compares with 0, the one comparison that the service accepts', () => {
    const branches = { True: 't', False: 'f', Error: 'e' };
    expect(action(block('CheckStaffing', [], branches)).Transitions).toEqual({
      NextAction: 'e',
      Conditions: [
        { NextAction: 't', Condition: { Operator: 'NumberGreaterThan', Operands: ['0'] } },
      ],
      Errors: [failing('NoMatchingCondition', 'f'), failing('NoMatchingError', 'e')],
    });
  });

  test('Transfer to a queue', () => {
    const legacy = block('Transfer', [], { AtCapacity: 'full', Error: 'e' }, { target: 'Queue' });
    expect(action(legacy).Transitions).toEqual({
      NextAction: 'e',
      Errors: [failing('QueueAtCapacity', 'full'), failing('NoMatchingError', 'e')],
    });
  });

  test('SetCallBackNumber', () => {
    const branches = { Success: 's', InvalidPhoneNumber: 'i', NonDialableNumber: 'n' };
    expect(action(block('SetCallBackNumber', [], branches)).Transitions).toEqual({
      NextAction: 's',
      Errors: [failing('InvalidCallbackNumber', 'i'), failing('CallbackNumberNotDialable', 'n')],
    });
  });
});

describe('CheckQueueStatus', () => {
  const rest = [
    { condition: 'NoMatch', transition: 'no' },
    { condition: 'Error', transition: 'e' },
  ];
  const time = (milliseconds: number, transition: string) => ({
    ...evaluate('LessThan', milliseconds, transition),
    condition: 'CheckQueueTime',
  });
  const size = { ...evaluate('GreaterThan', 10, 'many'), condition: 'CheckQueueSize' };

  test('compares the waiting time in seconds, which the old format has in milliseconds', () => {
    const branches = [time(300_000, 'soon'), ...rest];
    expect(action(block('CheckQueueStatus', [], {}, { branches }))).toMatchObject({
      Parameters: { MetricType: 'OldestContactInQueueAgeSeconds' },
      Transitions: {
        NextAction: 'no',
        Conditions: [
          { NextAction: 'soon', Condition: { Operator: 'NumberLessThan', Operands: ['300'] } },
        ],
        Errors: [failing('NoMatchingCondition', 'no'), failing('NoMatchingError', 'e')],
      },
    });
  });

  test('becomes a chain when it mixes time and size', () => {
    const branches = [size, time(60_000, 'soon'), ...rest];
    const { flow } = converted(block('CheckQueueStatus', [], {}, { branches }));
    expect(flow.Actions).toMatchObject([
      {
        Identifier: 'b',
        Parameters: { MetricType: 'NumberOfContactsInQueue' },
        Transitions: {
          NextAction: 'b-2',
          Conditions: [{ NextAction: 'many' }],
          Errors: [failing('NoMatchingCondition', 'b-2'), failing('NoMatchingError', 'e')],
        },
      },
      {
        Identifier: 'b-2',
        Parameters: { MetricType: 'OldestContactInQueueAgeSeconds' },
        Transitions: {
          NextAction: 'no',
          Conditions: [{ NextAction: 'soon' }],
          Errors: [failing('NoMatchingCondition', 'no'), failing('NoMatchingError', 'e')],
        },
      },
    ]);
  });
});

test('a branch that leads nowhere is left out and noted, and so is a block without a next one', () => {
  const branches = [{ condition: 'Success', transition: '' }];
  expect(converted(block('PlayPrompt', [], {}, { branches }))).toMatchObject({
    flow: { Actions: [{ Transitions: {} }] },
    notes: [
      'Block b (PlayPrompt): branch Success leads nowhere; left out.',
      'Block b (PlayPrompt): no branch leads anywhere, so it has no next block.',
    ],
  });
});
