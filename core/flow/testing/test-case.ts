import type { Json } from '../document/flow.ts';

/**
 * A test in Amazon Connect's testing language, in the shapes that AWS's current documents show: what is parsed comes out like
 * this whatever the spelling, and `JSON.stringify` of it is a test case's `Content`.
 */
export interface TestCase {
  Version: '2019-10-30';
  /** Kept, not read. */
  Metadata: Record<string, Json>;
  Observations: Observation[];
}

/** One expected event and what follows from it. One that no other points to is active from the start. */
export interface Observation {
  Identifier: string;
  Event: ObservedEvent;
  Actions: TestAction[];
  Transitions: { NextObservations: string[] };
}

export type ObservedEvent = { Identifier?: string; Actor: 'System' } & (
  | { Type: 'TestInitiated' | 'TestCompleted'; Properties: Record<string, never> }
  | { Type: 'MessageReceived'; Properties: ExpectedMessage }
  | { Type: 'FlowActionStarted'; Properties: ExpectedFlowAction }
);

/** Exactly one of the four sources. */
export interface ExpectedMessage {
  Text?: string;
  SSML?: string;
  PromptId?: string;
  Media?: { Uri: string; SourceType: string; MediaType: string };
  MatchingCriteria: { Type: 'Similarity' | 'Inclusion' };
}

export interface ExpectedFlowAction {
  ActionType: ObservableAction;
  ActionParameters: ActionParameters;
}

/** `DequeueAndTransferToQueue` is the flow's `DequeueContactAndTransferToQueue`. */
export const observableActions = [
  'InvokeLambdaFunction',
  'CheckHoursOfOperation',
  'TransferContactToQueue',
  'ConnectParticipantWithLexBot',
  'DequeueAndTransferToQueue',
] as const;
export type ObservableAction = (typeof observableActions)[number];

/** The one that the action's type has is set. */
export interface ActionParameters {
  LambdaFunctionARN?: string;
  HoursOfOperationId?: string;
  QueueId?: string;
  AgentId?: string;
  LexV2Bot?: { AliasArn: string };
}

export type TestAction = { Identifier: string; Transitions: { NextAction?: string } } & (
  | { Type: 'SendInstruction'; Parameters: SendInstruction }
  | { Type: 'OverrideSystemBehavior'; Parameters: OverrideSystemBehavior }
  | { Type: 'Assert'; Parameters: Assertion }
  | { Type: 'TestControl'; Parameters: { ActionType: 'TestControl'; Command: TestCommand } }
);

export interface SendInstruction {
  ActionType: 'SendInstruction';
  Actor: 'Customer';
  Instruction: Instruction;
}

/** What the customer does. */
export type Instruction =
  | { Type: 'DtmfInput'; Properties: { Value: string } }
  | { Type: 'Utterance'; Properties: { Text?: string; SSML?: string; LanguageCode: string } }
  | { Type: 'Disconnect' };

export interface OverrideSystemBehavior {
  ActionType: 'OverrideSystemBehavior';
  Behavior: { Type: 'FlowAction'; Properties: ExpectedFlowAction & { Strategy: Strategy } };
}

/** Used once, by the next use of the resource. */
export type Strategy =
  | { Type: 'SubstituteResource'; SubstituteArn: string }
  | { Type: 'MockResponse'; Response: MockResponse };

export type MockResponse =
  | { Type: 'ExecutionResult'; ExecutionResult: ExecutionResult }
  | { Type: 'Error'; Error: { DelaySeconds?: number; Value: MockError } };

/** `LoadedData` is JSON in a string (Lambda, Lex), `Value` is for hours. */
export interface ExecutionResult {
  DelaySeconds?: number;
  LoadedData?: string;
  Value?: 'InHours' | 'OutOfHours';
}

export type MockError = 'TimeLimitExceeded' | 'NoMatchingError' | 'QueueAtCapacity';

export const assertOperators = [
  'Equals',
  'TextStartsWith',
  'TextEndsWith',
  'TextContains',
  'NumberGreaterThan',
  'NumberGreaterOrEqualTo',
  'NumberLessThan',
  'NumberLessOrEqualTo',
  'Exists',
] as const;

export interface Assertion {
  Namespace: string;
  Operator: (typeof assertOperators)[number];
  /** Not with `Exists`. */
  Operand?: string;
}

export type TestCommand =
  | { Type: 'EndTest' }
  | { Type: 'LogData'; Properties: { Expressions: Record<string, string> } };

/** Where the simulated contact comes in. A flow wins over a number. */
export type EntryPoint =
  | {
      Type: 'VOICE_CALL';
      VoiceCallEntryPointParameters?: {
        SourcePhoneNumber?: string;
        DestinationPhoneNumber?: string;
        FlowId?: string;
      };
    }
  | { Type: 'CHAT'; ChatEntryPointParameters?: { FlowId?: string } };
