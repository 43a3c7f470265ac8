import type { RuleCase } from '../rule-case.ts';
import { block, compare, failing, flow, menu, say, sorry, store, when } from '../tiny-flow.ts';

const path = '$.Attributes.level';
const levels = (...conditions: Parameters<typeof compare>[2]) =>
  flow(compare('if', path, conditions), say('a'), say('b'), sorry);
const shadow = (
  severity: RuleCase['severity'],
  first: ReturnType<typeof when>,
  later: ReturnType<typeof when>,
): RuleCase => ({
  rule: 'conditions/shadowed',
  severity,
  block: 'if',
  field: 'Transitions.Conditions[1]',
  hit: levels(first, later),
  miss: levels(when('NumberLessThan', '-5', 'a'), when('Equals', 'other', 'b')),
});
const hours = (...conditions: Parameters<typeof compare>[2]) =>
  flow(
    block(
      'open',
      'CheckHoursOfOperation',
      { HoursOfOperationId: 'hours-1' },
      { ...failing('sorry'), Conditions: conditions },
    ),
    sorry,
  );
const both = [when('Equals', 'True', 'end'), when('Equals', 'False', 'sorry')];
const distribute = (...limits: string[]) =>
  flow(
    block(
      'split',
      'DistributeByPercentage',
      {},
      {
        NextAction: 'end',
        Conditions: limits.map((limit, index) =>
          when('NumberLessThan', limit, index === 0 ? 'sorry' : 'end'),
        ),
        Errors: [{ ErrorType: 'NoMatchingCondition', NextAction: 'end' }],
      },
    ),
    sorry,
  );
const queue = (...errors: string[]) =>
  flow(
    block(
      'go',
      'TransferContactToQueue',
      {},
      {
        NextAction: 'sorry',
        Errors: errors.map((ErrorType) => ({ ErrorType, NextAction: 'sorry' })),
      },
    ),
    sorry,
  );

const loops = (operator: string, operand: string) =>
  flow(
    block(
      'again',
      'Loop',
      { LoopCount: '2' },
      {
        NextAction: 'sorry',
        Conditions: [when('Equals', 'ContinueLooping', 'sorry'), when(operator, operand, 'end')],
      },
    ),
    sorry,
  );

/** Error branches and conditions. */
export const branchCases: readonly RuleCase[] = [
  {
    rule: 'branches/missing-error',
    severity: 'warning',
    block: 'go',
    hit: queue('QueueAtCapacity'),
    miss: queue('QueueAtCapacity', 'NoMatchingError'),
  },
  {
    rule: 'branches/missing-error',
    severity: 'note',
    hit: queue('NoMatchingError'),
    miss: queue('QueueAtCapacity', 'NoMatchingError'),
  },
  {
    rule: 'branches/missing-error',
    severity: 'error',
    hit: flow(
      block(
        'staff',
        'CheckMetricData',
        { MetricType: 'NumberOfAgentsAvailable', QueueId: 'queue-1' },
        { ...failing('end'), Conditions: [when('NumberGreaterThan', '0', 'end')] },
      ),
    ),
    miss: levels(when('Equals', '1', 'a')),
  },
  {
    rule: 'branches/unexpected-error',
    severity: 'warning',
    field: 'Transitions.Errors[1].ErrorType',
    hit: queue('NoMatchingError', 'QueueFull', 'QueueAtCapacity'),
    miss: queue('NoMatchingError', 'QueueAtCapacity'),
  },
  {
    rule: 'branches/unexpected-error',
    severity: 'error',
    hit: flow({
      ...store('ask', 'end'),
      Transitions: failing('end', 'end', 'InputTimeLimitExceeded'),
    }),
    miss: flow(store('ask', 'end'), sorry),
  },
  {
    rule: 'branches/repeated-error',
    severity: 'warning',
    hit: queue('NoMatchingError', 'QueueAtCapacity', 'NoMatchingError'),
    miss: queue('NoMatchingError', 'QueueAtCapacity'),
  },
  ...['And', 'Or', 'Not', 'All', 'Any', 'Contains', 'Exists'].map(
    (operator): RuleCase => ({
      rule: 'conditions/operator',
      severity: 'error',
      hit: levels(when(operator, '1', 'a')),
      miss: levels(when('KeyExists', '1', 'a'), when('TextContains', '1', 'b')),
    }),
  ),
  {
    rule: 'conditions/operator',
    severity: 'error',
    hit: hours(...both, when('TextContains', 'T', 'end')),
    miss: hours(...both),
  },
  {
    rule: 'conditions/operator',
    severity: 'warning',
    hit: loops('TextContains', 'DoneLooping'),
    miss: loops('Equals', 'DoneLooping'),
  },
  {
    rule: 'conditions/operand',
    severity: 'warning',
    hit: loops('Equals', 'Done'),
    miss: loops('Equals', 'DoneLooping'),
  },
  {
    rule: 'conditions/operand-count',
    severity: 'error',
    field: 'Transitions.Conditions[0].Condition.Operands',
    hit: levels(when('Equals', ['1', '2'], 'a')),
    miss: levels(when('Equals', '1', 'a'), when('Equals', '2', 'a')),
  },
  {
    rule: 'conditions/operand',
    severity: 'error',
    hit: hours(...both, when('Equals', 'true', 'end')),
    miss: hours(...both),
  },
  {
    rule: 'conditions/operand',
    severity: 'error',
    hit: flow(menu('menu', { 12: 'end' }), sorry),
    miss: flow(menu('menu', { 1: 'end', '#': 'sorry' }), sorry),
  },
  {
    rule: 'conditions/missing',
    severity: 'error',
    hit: hours(when('Equals', 'True', 'end')),
    miss: hours(...both),
  },
  {
    rule: 'conditions/missing',
    severity: 'error',
    hit: flow(
      block(
        'loop',
        'Loop',
        { LoopCount: '3' },
        { NextAction: 'end', Conditions: [when('Equals', 'ContinueLooping', 'sorry')] },
      ),
      sorry,
    ),
    miss: hours(...both),
  },
  {
    rule: 'conditions/missing',
    severity: 'warning',
    hit: levels(),
    miss: levels(when('Equals', '1', 'a')),
  },
  {
    rule: 'conditions/unread',
    severity: 'warning',
    hit: flow(say('hello', { NextAction: 'end', Conditions: [when('Equals', '1', 'end')] })),
    miss: flow(say('hello')),
  },
  shadow('warning', when('Equals', '1', 'a'), when('Equals', '1', 'b')),
  shadow('note', when('Equals', '1', 'a'), when('Equals', '1', 'a')),
  shadow('warning', when('TextStartsWith', 'v', 'a'), when('Equals', 'vip', 'b')),
  shadow('warning', when('TextContains', 'i', 'a'), when('TextEndsWith', 'ip', 'b')),
  shadow('warning', when('NumberGreaterThan', '3', 'a'), when('NumberGreaterThan', '5', 'b')),
  shadow('warning', when('NumberLessThan', '5', 'a'), when('NumberLessOrEqualTo', '4', 'b')),
  {
    rule: 'conditions/shadowed',
    severity: 'warning',
    hit: distribute('60', '40'),
    miss: levels(
      when('NumberGreaterThan', '5', 'a'),
      when('NumberGreaterThan', '3', 'b'),
      when('NumberLessThan', '3', 'a'),
      when('NumberLessOrEqualTo', '3', 'b'),
      when('Equals', 'VIP', 'a'),
      when('Equals', 'vip', 'b'),
    ),
  },
  {
    rule: 'conditions/percentage',
    severity: 'warning',
    hit: distribute('1', '50'),
    miss: distribute('2', '50', '100'),
  },
  {
    rule: 'conditions/percentage',
    severity: 'warning',
    field: 'Transitions.Conditions[1]',
    hit: distribute('50', '101'),
    miss: distribute('50', '100'),
  },
];
