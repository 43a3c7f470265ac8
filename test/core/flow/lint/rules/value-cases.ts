import type { RuleCase } from '../rule-case.ts';
import {
  attributes,
  block,
  compare,
  failing,
  flow,
  lambda,
  say,
  sorry,
  when,
} from '../tiny-flow.ts';

const metrics = (to: string) =>
  block('metrics', 'GetMetricData', { QueueId: 'queue-1' }, failing(to, 'sorry'));

/** What blocks read, and what was put there before. */
export const valueCases: readonly RuleCase[] = [
  {
    rule: 'data/not-filled',
    severity: 'warning',
    hit: flow(say('hello', 'end', '$.Modules.Result')),
    miss: flow(
      say('hello', 'done', '$.Modules.Input.text'),
      block('done', 'EndFlowModuleExecution'),
    ),
  },
  {
    rule: 'lambda/chain',
    severity: 'warning',
    block: 'c',
    hit: flow(
      lambda('a', 'b', { InvocationTimeLimitSeconds: '8' }),
      lambda('b', 'c', { InvocationTimeLimitSeconds: '8' }),
      lambda('c', 'end', { InvocationTimeLimitSeconds: '8' }),
      sorry,
    ),
    miss: flow(
      lambda('a', 'b', { InvocationTimeLimitSeconds: '8' }),
      lambda('b', 'hello', { InvocationTimeLimitSeconds: '8' }),
      say('hello', 'c'),
      lambda('c', 'end', { InvocationTimeLimitSeconds: '8' }),
      sorry,
    ),
  },
  {
    rule: 'lambda/chain',
    severity: 'warning',
    block: 'c',
    hit: flow(
      compare('if', '$.Attributes.vip', [when('Equals', 'yes', 'c')], 'a'),
      lambda('a', 'b', { InvocationTimeLimitSeconds: '8' }),
      lambda('b', 'c', { InvocationTimeLimitSeconds: '7' }),
      lambda('c', 'end', { InvocationTimeLimitSeconds: '6' }),
      sorry,
    ),
    miss: flow(
      compare('if', '$.Attributes.vip', [when('Equals', 'yes', 'b')], 'a'),
      lambda('a', 'c', { InvocationTimeLimitSeconds: '8' }),
      lambda('b', 'c', { InvocationTimeLimitSeconds: '8' }),
      lambda('c', 'd', { InvocationTimeLimitSeconds: '8' }),
      lambda('d', 'end', { InvocationType: 'ASYNCHRONOUS', InvocationTimeLimitSeconds: '8' }),
      sorry,
    ),
  },
  {
    rule: 'data/not-filled',
    severity: 'warning',
    block: 'size',
    hit: flow(compare('size', '$.Metrics.Queue.Size', [when('NumberLessThan', '5', 'end')])),
    miss: flow(
      metrics('size'),
      compare('size', '$.Metrics.Queue.Size', [when('NumberLessThan', '5', 'end')]),
      sorry,
    ),
  },
  ...[
    'Lex.IntentName',
    'StoredCustomerInput',
    'Views.Action',
    'Case.status',
    'Customer.FirstName',
  ].map(
    (path): RuleCase => ({
      rule: 'data/not-filled',
      severity: 'warning',
      field: 'Parameters.Text',
      hit: flow(say('hello', 'end', `You said $.${path}.`)),
      miss: flow(
        block('module', 'InvokeFlowModule', { FlowModuleId: 'm' }, 'hello'),
        say('hello', 'end', `You said $.${path}.`),
      ),
    }),
  ),
  {
    rule: 'data/not-filled',
    severity: 'note',
    hit: flow(say('hello', 'end', 'You said $.StoredCustomerInput.')),
    miss: flow(say('hello', 'end', 'You are $.CustomerEndpoint.Address.')),
    context: { flowType: 'MODULE' },
  },
  {
    rule: 'data/no-lambda',
    severity: 'warning',
    block: 'hello',
    hit: flow(
      lambda('call', 'hello', { InvocationType: 'ASYNCHRONOUS' }),
      say('hello', 'end', 'Good morning, $.External.name.'),
      sorry,
    ),
    miss: flow(
      lambda('call', 'hello'),
      say('hello', 'end', 'Good morning, $.External.name.'),
      sorry,
    ),
  },
  {
    rule: 'data/attribute-not-set',
    severity: 'note',
    hit: flow(say('hello', 'end', 'Good morning, $.Attributes.name.')),
    miss: flow(
      attributes('set', { name: 'Ana' }, 'hello'),
      say('hello', 'end', 'Good morning, $.Attributes.name.'),
      sorry,
    ),
  },
  {
    rule: 'data/flow-attribute-not-set',
    severity: 'warning',
    block: 'hello',
    hit: flow(
      say('hello', 'set', 'Good morning, $.FlowAttributes.name.'),
      block('set', 'UpdateFlowAttributes', { FlowAttributes: { name: { Value: 'Ana' } } }, 'end'),
    ),
    miss: flow(
      block('set', 'UpdateFlowAttributes', { FlowAttributes: { name: { Value: 'Ana' } } }, 'hello'),
      say('hello', 'end', 'Good morning, $.FlowAttributes.name.'),
    ),
  },
  {
    rule: 'lambda/overwritten',
    severity: 'warning',
    block: 'vip',
    field: 'Parameters.ComparisonValue',
    hit: flow(
      lambda('customer', 'greet'),
      say('greet', 'orders', 'Good morning, $.External.name.'),
      lambda('orders', 'count'),
      say('count', 'vip', 'You have $.External.count orders.'),
      compare('vip', '$.External.name', [when('Equals', 'Ana', 'end')], 'sorry'),
      sorry,
    ),
    miss: flow(
      lambda('customer', 'greet'),
      say('greet', 'vip', 'Good morning, $.External.name.'),
      compare('vip', '$.External.name', [when('Equals', 'Ana', 'orders')], 'sorry'),
      lambda('orders', 'count'),
      say('count', 'end', 'You have $.External.count orders.'),
      sorry,
    ),
  },
  {
    rule: 'lambda/overwritten',
    severity: 'warning',
    hit: flow(
      lambda('first', 'one'),
      say('one', 'second', '$.External.state'),
      lambda('second', 'two'),
      say('two', 'end', '$.External.state and $.External.count'),
      sorry,
    ),
    miss: flow(
      lambda('first', 'second'),
      lambda('second', 'two', { LambdaInvocationAttributes: { state: '$.External.state' } }),
      say('two', 'end', '$.External.state and $.External.count'),
      sorry,
    ),
  },
  {
    rule: 'lambda/overwritten',
    severity: 'note',
    hit: flow(
      lambda('first', 'one'),
      say('one', 'second', '$.External.text'),
      lambda('second', 'two'),
      say('two', 'end', '$.External.text'),
      sorry,
    ),
    miss: flow(
      lambda('first', 'one'),
      say('one', 'second', '$.External.text'),
      lambda('second', 'two', {
        LambdaFunctionARN: 'arn:aws:lambda:eu-west-1:123456789012:function:first',
      }),
      say('two', 'end', '$.External.text'),
      sorry,
    ),
  },
  {
    rule: 'paths/namespace',
    severity: 'warning',
    field: 'Parameters.Text',
    hit: flow(say('hello', 'end', 'Good morning, $.Atributes.name.')),
    miss: flow(say('hello', 'end', "It is $.SegmentAttributes['connect:Subtype'].")),
  },
  {
    rule: 'paths/namespace',
    severity: 'warning',
    hit: flow(say('hello', 'end', 'This is $.Queue.Title.')),
    miss: flow(say('hello', 'end', 'This is $.Queue.Name.')),
  },
  {
    rule: 'paths/no-leaf',
    severity: 'note',
    hit: flow(say('hello', 'end', 'Good morning, $.Attributes')),
    miss: flow(say('hello', 'end', 'You wrote from $.Channel')),
  },
];
