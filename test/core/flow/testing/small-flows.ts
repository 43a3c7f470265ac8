import type { Action, Json, Parameters, Transitions } from '../../../../core/flow/document/flow.ts';
import type { FlowType } from '../../../../core/flow/document/flow-type.ts';
import { type FlowEntry, flowLibrary } from '../../../../core/flow/run/flow-library.ts';
import { readTestCase } from '../../../../core/flow/testing/parse/parse-test-case.ts';
import type { TestReport } from '../../../../core/flow/testing/report/test-report.ts';
import type { RunOptions } from '../../../../core/flow/testing/run/run-options.ts';
import { runTestCase } from '../../../../core/flow/testing/run/run-test-case.ts';
import { emptyWorld, type World } from '../../../../core/flow/world/world.ts';

/** A block with the branches that are given: `{ next: 'b', '1': 'sales', NoMatchingError: 'end' }`; keys that are no error types are conditions. */
export function block(
  Identifier: string,
  Type: string,
  Parameters: Parameters,
  branches: Record<string, string> = {},
): Action {
  const { next, ...others } = branches;
  const entries = Object.entries(others);
  const isError = ([name]: [string, string]) =>
    /Error$|Exceeded$|NoMatchingCondition|QueueAtCapacity/.test(name);
  const Transitions: Transitions =
    Object.keys(branches).length === 0
      ? {}
      : {
          ...(next === undefined ? {} : { NextAction: next }),
          Errors: entries
            .filter(isError)
            .map(([ErrorType, NextAction]) => ({ ErrorType, NextAction })),
          Conditions: entries
            .filter((entry) => !isError(entry))
            .map(([operand, NextAction]) => ({
              NextAction,
              Condition: { Operator: 'Equals', Operands: [operand] },
            })),
        };
  return { Identifier, Type, Parameters, Transitions };
}

export const says = (id: string, Text: string, next: string): Action =>
  block(id, 'MessageParticipant', { Text }, { next });

export const hangsUp = (id: string): Action => block(id, 'DisconnectParticipant', {});

export const menu = (id: string, Text: string, branches: Record<string, string>): Action =>
  block(
    id,
    'GetParticipantInput',
    { Text, StoreInput: 'False', InputTimeLimitSeconds: '5' },
    branches,
  );

export const calls = (id: string, arn: string, next: string, error: string, limit = '8'): Action =>
  block(
    id,
    'InvokeLambdaFunction',
    { LambdaFunctionARN: arn, InvocationTimeLimitSeconds: limit },
    { next, NoMatchingError: error },
  );

export const queue = (id: string, queueId: string, next: string, error: string): Action[] => [
  block(
    id,
    'UpdateContactTargetQueue',
    { QueueId: queueId },
    { next: `${id} transfer`, NoMatchingError: error },
  ),
  block(
    `${id} transfer`,
    'TransferContactToQueue',
    {},
    { next, QueueAtCapacity: error, NoMatchingError: error },
  ),
];

export const entry = (
  name: string,
  Actions: Action[],
  flowType: FlowType = 'CONTACT_FLOW',
): FlowEntry => ({
  id: name,
  name,
  flowType,
  flow: { Version: '2019-10-30', StartAction: Actions[0]?.Identifier ?? '', Actions },
});

export const lambda = (name: string): string =>
  `arn:aws:lambda:us-west-2:123456789012:function:${name}`;

export const worldOf = (parts: Partial<World>): World => ({ ...emptyWorld(), ...parts });

export const initiated = { Type: 'TestInitiated', Actor: 'System', Properties: {} };
export const completed = { Type: 'TestCompleted', Actor: 'System', Properties: {} };

export const hears = (Text: string, Type = 'Similarity') => ({
  Type: 'MessageReceived',
  Actor: 'System',
  Properties: { Text, MatchingCriteria: { Type } },
});

export const starts = (ActionType: string, ActionParameters: Json) => ({
  Type: 'FlowActionStarted',
  Actor: 'System',
  Properties: { ActionType, ActionParameters },
});

export const endTest = {
  Type: 'TestControl',
  Parameters: { ActionType: 'TestControl', Command: { Type: 'EndTest' } },
};

export const logs = (Expressions: Record<string, string>) => ({
  Type: 'TestControl',
  Parameters: {
    ActionType: 'TestControl',
    Command: { Type: 'LogData', Properties: { Expressions } },
  },
});

export const asserts = (Namespace: string, Operand: string, Operator = 'Equals') => ({
  Type: 'Assert',
  Parameters: { Namespace, Operator, Operand },
});

const sends = (Instruction: Json) => ({
  Type: 'SendInstruction',
  Parameters: { ActionType: 'SendInstruction', Actor: 'Customer', Instruction },
});

export const presses = (Value: string) => sends({ Type: 'DtmfInput', Properties: { Value } });

export const speaks = (Text: string) =>
  sends({ Type: 'Utterance', Properties: { Text, LanguageCode: 'en-US' } });

export const leaves = sends({ Type: 'Disconnect' });

export const overrides = (ActionType: string, ActionParameters: Json, Strategy: Json) => ({
  Type: 'OverrideSystemBehavior',
  Parameters: {
    ActionType: 'OverrideSystemBehavior',
    Behavior: { Type: 'FlowAction', Properties: { ActionType, ActionParameters, Strategy } },
  },
});

export const substitute = (SubstituteArn: string) => ({
  Type: 'SubstituteResource',
  SubstituteArn,
});
export const mockResult = (ExecutionResult: Json) => ({
  Type: 'MockResponse',
  Response: { Type: 'ExecutionResult', ExecutionResult },
});
export const mockError = (Value: string) => ({
  Type: 'MockResponse',
  Response: { Type: 'Error', Error: { Value } },
});

/** One observation: its id, its event, its actions (linked in this order), the observations after it. */
export type Observed = [id: string, event: object, actions?: object[], next?: string[]];

/** A test case's document. */
export const documentOf = (...observations: Observed[]) => ({
  Version: '2019-10-30',
  Metadata: {},
  Observations: observations.map(([Identifier, event, actions = [], next = []]) => ({
    Identifier,
    Event: { Identifier: `event of ${Identifier}`, ...event },
    Actions: actions.map((action, index) => ({
      Identifier: `${Identifier} ${index}`,
      ...action,
      Transitions: index + 1 < actions.length ? { NextAction: `${Identifier} ${index + 1}` } : {},
    })),
    Transitions: { NextObservations: next },
  })),
});

/** The document, read and run on flows of which the first is the entry point. */
export function run(
  document: object,
  flows: FlowEntry[],
  world: Partial<World> = {},
  options: Partial<RunOptions> = {},
): TestReport {
  const parsed = readTestCase(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  const report = runTestCase(parsed.value.testCase, {
    library: flowLibrary(flows),
    world: worldOf(world),
    entryPoint: {
      Type: 'VOICE_CALL',
      VoiceCallEntryPointParameters: { FlowId: flows[0]?.name ?? '' },
    },
    now: Date.UTC(2026, 2, 2, 10),
    seed: 1,
    ...options,
  });
  if (report instanceof Promise) throw new Error('The run is asynchronous.');
  return report;
}

/** The status of each observation, by id. */
export const statuses = (report: TestReport): Record<string, string> =>
  Object.fromEntries(
    report.ExecutionRecords.map(({ ObservationId, Status }) => [ObservationId, Status]),
  );

export const reasons = (report: TestReport): string[] =>
  report.failures.map(({ reason }) => reason);
export const warned = (report: TestReport): string[] => report.warnings.map(({ code }) => code);
/** The blocks that the contact left, in order. */
export const walked = (report: TestReport): string[] => report.trail.map(({ block }) => block);
