import { encryption } from '../tiny-flow.ts';
import {
  analytics,
  chat,
  flowAttribute,
  hooks,
  lambda,
  menu,
  one,
  out,
  processor,
  type Refused,
  silent,
  stored,
  view,
  voiceId,
  waitFor,
  without,
} from './refused-flows.ts';

/** What single kinds of blocks may not have. */
export const refusedBlocks: readonly Refused[] = [
  {
    sentence: 'Wait: its documented events are the only ones',
    field: 'Parameters.Events[0]',
    refused: waitFor(
      { TimeLimitSeconds: '60', Events: ['AgentLeft'] },
      'WaitCompleted',
      'AgentLeft',
    ),
    legal: waitFor(
      { TimeLimitSeconds: '60', Events: ['CustomerReturned'] },
      'WaitCompleted',
      'CustomerReturned',
    ),
  },
  {
    sentence: 'Wait with ContinueExecution needs MinimumWaitTimeSeconds',
    field: 'Parameters.MinimumWaitTimeSeconds',
    refused: waitFor(
      { ContinueExecution: 'True', TimeLimitSeconds: '60' },
      'Continue',
      'WaitCompleted',
    ),
    legal: waitFor(
      { ContinueExecution: 'True', TimeLimitSeconds: '60', MinimumWaitTimeSeconds: '5' },
      'Continue',
      'WaitCompleted',
    ),
  },
  {
    sentence: 'Wait with ContinueExecution needs the branch Continue',
    field: 'Transitions.Conditions',
    refused: waitFor({ ContinueExecution: 'True', MinimumWaitTimeSeconds: '5' }, 'WaitCompleted'),
    legal: waitFor(
      { ContinueExecution: 'True', MinimumWaitTimeSeconds: '5' },
      'Continue',
      'WaitCompleted',
    ),
  },
  {
    sentence: 'Wait with ContinueExecution has exactly two branches',
    field: 'Transitions.Conditions[2].Condition.Operands[0]',
    refused: waitFor(
      { ContinueExecution: 'True', MinimumWaitTimeSeconds: '5' },
      'Continue',
      'WaitCompleted',
      'CustomerReturned',
    ),
    legal: waitFor(
      { ContinueExecution: 'True', MinimumWaitTimeSeconds: '5' },
      'Continue',
      'WaitCompleted',
    ),
  },
  {
    sentence: 'UnTagContact is refused',
    field: 'Type',
    refused: one('UnTagContact', { TagKeys: ['a'] }),
    legal: one('UntagContact', { TagKeys: ['a'] }),
  },
  {
    sentence: 'UpdateRoutingCriteria is refused',
    field: 'Type',
    refused: one('UpdateRoutingCriteria', { RoutingCriteria: { Steps: [] } }),
    legal: one('UpdateContactRoutingCriteria', {
      RoutingCriteria: {
        Steps: [
          {
            Expression: {
              AttributeCondition: {
                Name: 'Language',
                Value: 'Spanish',
                ComparisonOperator: 'NumberGreaterOrEqualTo',
                ProficiencyLevel: '3',
              },
            },
          },
        ],
      },
    }),
  },
  {
    sentence: 'UpdateFlowAttributes: NoMatchingError must be declared',
    field: 'Transitions.Errors',
    refused: flowAttribute(),
    legal: flowAttribute('NoMatchingError'),
  },
  {
    sentence: 'UpdatePreviousContactParticipantState: three states only',
    field: 'Parameters.PreviousContactParticipantState',
    refused: one('UpdatePreviousContactParticipantState', {
      PreviousContactParticipantState: 'OnHold',
    }),
    legal: one('UpdatePreviousContactParticipantState', {
      PreviousContactParticipantState: 'AgentOnHold',
    }),
  },
  {
    sentence: 'TransferParticipantToThirdParty: ContinueFlowExecution is required',
    field: 'Parameters.ContinueFlowExecution',
    refused: without(out({}), 'ContinueFlowExecution'),
    legal: out({}, 'CallFailed'),
  },
  {
    sentence: 'TransferParticipantToThirdParty: the time limit is required',
    field: 'Parameters.ThirdPartyConnectionTimeLimitSeconds',
    refused: without(out({}), 'ThirdPartyConnectionTimeLimitSeconds'),
    legal: out({}, 'ConnectionTimeLimitExceeded'),
  },
  ...['CallFailed', 'ConnectionTimeLimitExceeded'].flatMap((error): Refused[] => [
    {
      sentence: `TransferParticipantToThirdParty that leaves: ${error} is refused`,
      field: 'Transitions.Errors[1].ErrorType',
      refused: out({ ContinueFlowExecution: 'False' }, error),
      legal: out({ ContinueFlowExecution: 'False' }),
    },
    {
      sentence: `TransferParticipantToThirdParty in a transfer flow: ${error} is refused`,
      field: 'Transitions.Errors[1]',
      refused: out({}, error),
      legal: out({}),
      type: 'AGENT_TRANSFER',
    },
  ]),
  {
    sentence: 'GetParticipantInput, store: InputTimeLimitExceeded must not be declared',
    field: 'Transitions.Errors[1].ErrorType',
    refused: stored({}, 'InputTimeLimitExceeded'),
    legal: stored({}),
  },
  {
    sentence: 'GetParticipantInput: encryption needs custom validation',
    field: 'Parameters.InputEncryption',
    refused: without(stored({ InputEncryption: encryption }), 'InputValidation'),
    legal: stored({ InputEncryption: encryption }),
  },
  {
    sentence: 'GetParticipantInput: encryption excludes phone validation',
    field: 'Parameters.InputEncryption',
    refused: stored(
      {
        InputEncryption: encryption,
        InputValidation: { PhoneNumberValidation: { NumberFormat: 'E164' } },
      },
      'InvalidPhoneNumber',
    ),
    legal: stored(
      { InputValidation: { PhoneNumberValidation: { NumberFormat: 'E164' } } },
      'InvalidPhoneNumber',
    ),
  },
  {
    sentence: 'GetParticipantInput, menu: Equals only',
    field: 'Transitions.Conditions[0].Condition.Operator',
    refused: menu('TextStartsWith', '1'),
    legal: menu('Equals', '1'),
  },
  ...['12', 'a', 'ä', '٣'].map(
    (key): Refused => ({
      sentence: `GetParticipantInput, menu: one character, not ${key}`,
      field: 'Transitions.Conditions[0].Condition.Operands[0]',
      refused: menu('Equals', key),
      legal: menu('Equals', '#'),
    }),
  ),
  {
    sentence: 'UpdateContactData: at least one field',
    field: 'Parameters',
    refused: one('UpdateContactData', {}),
    legal: one('UpdateContactData', { CustomerId: 'customer-1' }),
  },
  {
    sentence: 'UpdateContactData: References is refused',
    field: 'Parameters.References',
    refused: one('UpdateContactData', {
      CustomerId: 'customer-1',
      References: { a: { Type: 'URL', Value: 'https://example.com' } },
    }),
    legal: one('UpdateContactData', { CustomerId: 'customer-1' }),
  },
  {
    sentence: 'UpdateContactData: the three Voice ID switches go together',
    field: 'Parameters.IsFraudDetectionEnabled',
    refused: without(one('UpdateContactData', voiceId), 'IsFraudDetectionEnabled'),
    legal: one('UpdateContactData', voiceId),
  },
  {
    sentence: 'UpdateContactData: thresholds needed when on',
    field: 'Parameters.VoiceAuthenticationThreshold',
    refused: without(one('UpdateContactData', voiceId), 'VoiceAuthenticationThreshold'),
    legal: one('UpdateContactData', voiceId),
  },
  {
    sentence: 'UpdateContactData: thresholds refused when off',
    field: 'Parameters.FraudDetectionThreshold',
    refused: one('UpdateContactData', { ...voiceId, FraudDetectionThreshold: '50' }),
    legal: one('UpdateContactData', {
      ...voiceId,
      IsFraudDetectionEnabled: 'true',
      FraudDetectionThreshold: '50',
    }),
  },
  {
    sentence: 'UpdateContactMediaProcessing: ChatProcessorSettings required',
    field: 'Parameters.ChatProcessor.ChatProcessorSettings',
    refused: processor({}),
    legal: processor({ ChatProcessorSettings: { DeliverUnprocessedMessages: 'True' } }),
  },
  ...[
    {},
    { CustomerQueue: 'flow-1', CustomerHold: 'flow-2' },
    { CustomerQueue: 'flow-1', Somewhere: 'flow-2' },
  ].map(
    (entries): Refused => ({
      sentence: `UpdateContactEventHooks: exactly one entry, not ${Object.keys(entries).join(' and ')}`,
      field: 'Parameters.EventHooks',
      refused: hooks(entries),
      legal: hooks({ CustomerQueue: 'flow-1' }),
    }),
  ),
  {
    sentence: 'InFlightRedactionConfigurationFailed for chat only',
    field: 'Transitions.Errors[2].ErrorType',
    refused: analytics(silent),
    legal: analytics(chat),
  },
  ...['0', '9', '600'].map(
    (seconds): Refused => ({
      sentence: `InvokeLambdaFunction: 1 to 8 s, not ${seconds}`,
      field: 'Parameters.InvocationTimeLimitSeconds',
      refused: lambda({ InvocationTimeLimitSeconds: seconds }),
      legal: lambda({ InvocationTimeLimitSeconds: '8' }),
    }),
  ),
  {
    sentence: 'InvokeLambdaFunction: SYNCHRONOUS or ASYNCHRONOUS',
    field: 'Parameters.InvocationType',
    refused: lambda({ InvocationType: 'Event' }),
    legal: lambda({ InvocationType: 'ASYNCHRONOUS', InvocationTimeLimitSeconds: '30' }),
  },
  {
    sentence: 'ShowView: ViewData always present',
    field: 'Parameters.ViewData',
    refused: view({}),
    legal: view({ ViewData: {} }),
  },
];
