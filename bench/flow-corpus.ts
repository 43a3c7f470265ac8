import { seededRandom } from '../core/flow/call/seeded-random.ts';
import type { Action, Flow, Parameters } from '../core/flow/document/flow.ts';
import { withLayout } from '../core/flow/layout/with-layout.ts';

/**
 * How many blocks the flows of a corpus have: the quantiles of 155 flows that people publish (1 to 48 blocks, median 8, three
 * quarters at most 13).
 */
const sizes = [1, 2, 3, 4, 4, 5, 6, 7, 8, 8, 9, 10, 11, 13, 13, 15, 16, 18, 22, 30, 48];

type Template = {
  type: string;
  parameters: (n: number) => Parameters;
  errors: string[];
  operands?: string[];
};

const error = ['NoMatchingError'];
const templates: Template[] = [
  {
    type: 'MessageParticipant',
    parameters: (n) => ({ Text: `Text number ${n}, $.Attributes.name.` }),
    errors: error,
  },
  {
    type: 'UpdateContactAttributes',
    parameters: (n) => ({
      Attributes: { [`key${n}`]: '$.External.value' },
      TargetContact: 'Current',
    }),
    errors: error,
  },
  {
    type: 'InvokeLambdaFunction',
    parameters: (n) => ({
      LambdaFunctionARN: `arn:aws:lambda:eu-central-1:000000000000:function:f${n}`,
      InvocationTimeLimitSeconds: '3',
    }),
    errors: error,
  },
  {
    type: 'UpdateFlowLoggingBehavior',
    parameters: () => ({ FlowLoggingBehavior: 'Enabled' }),
    errors: [],
  },
  {
    type: 'UpdateContactTargetQueue',
    parameters: (n) => ({ QueueId: `queue-${n}` }),
    errors: error,
  },
  {
    type: 'Compare',
    parameters: (n) => ({ ComparisonValue: `$.Attributes.key${n % 7}` }),
    errors: ['NoMatchingCondition'],
    operands: ['yes', 'no'],
  },
  {
    type: 'Loop',
    parameters: () => ({ LoopCount: '3' }),
    errors: [],
    operands: ['ContinueLooping', 'DoneLooping'],
  },
  {
    type: 'CheckHoursOfOperation',
    parameters: () => ({ HoursOfOperationId: 'hours-1' }),
    errors: error,
    operands: ['True', 'False'],
  },
  {
    type: 'GetParticipantInput',
    parameters: (n) => ({
      Text: `Menu ${n}: press 1 or 2.`,
      StoreInput: 'False',
      InputTimeLimitSeconds: '5',
    }),
    errors: ['InputTimeLimitExceeded', 'NoMatchingCondition', 'NoMatchingError'],
    operands: ['1', '2'],
  },
];

/** Texts of flows as a console exports them, alike in every run. */
export function flowCorpus(count: number): string[] {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_, index) =>
    JSON.stringify(withLayout(flowOf(sizes[index % sizes.length] as number, random)), null, 2),
  );
}

function flowOf(blocks: number, random: () => number): Flow {
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const name = (n: number) => `block ${Math.min(n, blocks - 1)}`;
  const actions = Array.from({ length: blocks }, (_, n): Action => {
    if (n === blocks - 1)
      return {
        Identifier: name(n),
        Type: 'DisconnectParticipant',
        Parameters: {},
        Transitions: {},
      };
    const { type, parameters, errors, operands = [] } = pick(templates);
    const later = () => name(n + 1 + Math.floor(random() * 4));
    return {
      Identifier: name(n),
      Type: type,
      Parameters: parameters(n),
      Transitions: {
        NextAction: name(n + 1),
        Errors: errors.map((ErrorType) => ({ ErrorType, NextAction: later() })),
        Conditions: operands.map((operand) => ({
          NextAction: later(),
          Condition: { Operator: 'Equals', Operands: [operand] },
        })),
      },
    };
  });
  return { Version: '2019-10-30', StartAction: name(0), Actions: actions };
}
