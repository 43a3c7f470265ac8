import { describe, expect, test } from 'vitest';
import type { Flow, Parameters, Transitions } from '../../../../core/flow/document/flow.ts';
import type { FlowType } from '../../../../core/flow/document/flow-type.ts';
import { lintFlow } from '../../../../core/flow/lint/lint-flow.ts';
import { block, encryption, failing, flow, sorry, when } from './tiny-flow.ts';

/** What the service was seen to refuse or to want, each with the nearest flow that it takes. */
interface Refused {
  sentence: string;
  field: string;
  refused: Flow;
  legal: Flow;
  type?: FlowType;
}

const one = (type: string, parameters: Parameters, to: Transitions = failing('end', 'sorry')) =>
  flow(block('it', type, parameters, to), sorry);
const errors = (...types: string[]): Transitions => ({
  NextAction: 'end',
  Errors: types.map((ErrorType) => ({ ErrorType, NextAction: 'sorry' })),
});
const deciding = (
  conditions: [operator: string, operand: string | string[]][],
  ...types: string[]
): Transitions => ({
  ...errors(...types),
  Conditions: conditions.map(([operator, operand]) => when(operator, operand, 'sorry')),
});

const waitFor = (parameters: Parameters, ...operands: string[]) =>
  one(
    'Wait',
    parameters,
    deciding(
      operands.map((operand) => ['Equals', operand]),
      'NoMatchingError',
    ),
  );
const staffing = (...condition: [string, string]) =>
  one(
    'CheckMetricData',
    { MetricType: 'NumberOfAgentsAvailable', QueueId: 'queue-1' },
    deciding([condition], 'NoMatchingCondition', 'NoMatchingError'),
  );
const depth = (MetricType: string, ...types: string[]) =>
  one(
    'CheckMetricData',
    { MetricType, QueueId: 'queue-1' },
    deciding([['NumberLessThan', '5']], ...types),
  );
const hours = (...operands: string[]) =>
  one(
    'CheckHoursOfOperation',
    { HoursOfOperationId: 'hours-1' },
    deciding(
      operands.map((operand) => ['Equals', operand]),
      'NoMatchingError',
    ),
  );
const comparing = (ComparisonValue: string, ...condition: [string, string | string[]]) =>
  one('Compare', { ComparisonValue }, deciding([condition], 'NoMatchingCondition'));
const menu = (...condition: [string, string]) =>
  one(
    'GetParticipantInput',
    { Text: 'Press a key.', StoreInput: 'False', InputTimeLimitSeconds: '5' },
    deciding([condition], 'InputTimeLimitExceeded', 'NoMatchingCondition', 'NoMatchingError'),
  );
const stored = (more: Parameters, ...types: string[]) =>
  one(
    'GetParticipantInput',
    {
      Text: 'Type your number.',
      StoreInput: 'True',
      InputTimeLimitSeconds: '5',
      InputValidation: { CustomValidation: { MaximumLength: '20' } },
      ...more,
    },
    errors('NoMatchingError', ...types),
  );
const out = (more: Parameters, ...types: string[]) =>
  one(
    'TransferParticipantToThirdParty',
    {
      ThirdPartyPhoneNumber: '+34910000000',
      ThirdPartyConnectionTimeLimitSeconds: '30',
      ContinueFlowExecution: 'True',
      ...more,
    },
    errors('NoMatchingError', ...types),
  );
const without = ({ Actions: [first, ...rest], ...document }: Flow, parameter: string): Flow => {
  if (!first) throw new Error('A flow without blocks.');
  const { [parameter]: _left, ...Parameters } = first.Parameters;
  return { ...document, Actions: [{ ...first, Parameters }, ...rest] };
};
const voiceId = {
  IsVoiceIdStreamingEnabled: 'true',
  IsVoiceAuthenticationEnabled: 'true',
  IsFraudDetectionEnabled: 'false',
  VoiceAuthenticationThreshold: '90',
  VoiceAuthenticationResponseTime: '10',
};
const hooks = (EventHooks: Parameters) => one('UpdateContactEventHooks', { EventHooks });
const processor = (settings: Parameters) =>
  one(
    'UpdateContactMediaProcessing',
    {
      ChatProcessor: {
        ProcessingEnabled: 'True',
        LambdaProcessorARN: 'arn:aws:lambda:eu-west-1:123456789012:function:mask',
        ...settings,
      },
    },
    errors('NoMatchingError', 'ChannelMismatch'),
  );
const analytics = (parameters: Parameters) =>
  one(
    'UpdateContactRecordingAndAnalyticsBehavior',
    parameters,
    errors('NoMatchingError', 'ChannelMismatch', 'InFlightRedactionConfigurationFailed'),
  );
const lambda = (more: Parameters) =>
  one('InvokeLambdaFunction', {
    LambdaFunctionARN: 'arn:aws:lambda:eu-west-1:123456789012:function:f',
    ...more,
  });
const view = (more: Parameters) =>
  one(
    'ShowView',
    { ViewResource: { Id: 'view-1' }, InvocationTimeLimitSeconds: '60', ...more },
    deciding([['Equals', 'Next']], 'NoMatchingCondition', 'NoMatchingError', 'TimeLimitExceeded'),
  );
const call = (...types: string[]) =>
  one('InvokeFlowModule', { FlowModuleId: 'module-1' }, errors(...types));
const attribute = (name: string) => one('UpdateContactAttributes', { Attributes: { name } });
const flowAttribute = (...types: string[]) =>
  one(
    'UpdateFlowAttributes',
    { FlowAttributes: { name: { Type: 'String', Value: 'x' } } },
    errors(...types),
  );
const loops = (LoopCount: string, more: Transitions = { NextAction: 'end' }) =>
  one(
    'Loop',
    { LoopCount },
    {
      ...more,
      Conditions: [
        when('Equals', 'ContinueLooping', 'sorry'),
        when('Equals', 'DoneLooping', 'sorry'),
      ],
    },
  );
const ending = (Type: string): Flow => ({
  Version: '2019-10-30',
  StartAction: 'it',
  Actions: [block('it', Type)],
});
const chat = { ChatBehavior: { ChatAnalyticsBehavior: { Enabled: 'False' } } };
const silent = { VoiceBehavior: { VoiceRecordingBehavior: { RecordedParticipants: [] } } };

const table: Refused[] = [
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
  {
    sentence: 'Every non-terminal action needs a NextAction',
    field: 'Transitions.NextAction',
    refused: one('MessageParticipant', { Text: 'Hello.' }, {}),
    legal: one('MessageParticipant', { Text: 'Hello.' }, { NextAction: 'end' }),
  },
  {
    sentence: 'A Loop needs a NextAction too',
    field: 'Transitions.NextAction',
    refused: loops('3', {}),
    legal: loops('3'),
  },
  ...['-1', '101', 'three'].map(
    (count): Refused => ({
      sentence: `LoopCount is 0 to 100, not ${count}`,
      field: 'Parameters.LoopCount',
      refused: loops(count),
      legal: loops('0'),
    }),
  ),
  {
    sentence: 'CheckMetricData needs NoMatchingCondition for agent counts as well',
    field: 'Transitions.Errors',
    refused: one(
      'CheckMetricData',
      { MetricType: 'NumberOfAgentsStaffed', QueueId: 'queue-1' },
      deciding([['NumberGreaterThan', '0']], 'NoMatchingError'),
    ),
    legal: staffing('NumberGreaterThan', '0'),
  },
  {
    sentence: 'Agent counts allow only NumberGreaterThan',
    field: 'Transitions.Conditions[0].Condition.Operator',
    refused: staffing('NumberLessThan', '0'),
    legal: depth('NumberOfContactsInQueue', 'NoMatchingCondition', 'NoMatchingError'),
  },
  {
    sentence: 'Agent counts compare with 0 only',
    field: 'Transitions.Conditions[0].Condition.Operands[0]',
    refused: staffing('NumberGreaterThan', '1'),
    legal: staffing('NumberGreaterThan', '0'),
  },
  {
    sentence: 'MetricType is one of five',
    field: 'Parameters.MetricType',
    refused: depth('NumberOfAgents', 'NoMatchingCondition', 'NoMatchingError'),
    legal: depth('OldestContactInQueueAgeSeconds', 'NoMatchingCondition', 'NoMatchingError'),
  },
  ...['And', 'Or', 'Not', 'All', 'Any', 'Contains', 'Exists'].map(
    (operator): Refused => ({
      sentence: `${operator} is refused`,
      field: 'Transitions.Conditions[0].Condition.Operator',
      refused: comparing('$.Attributes.level', operator, 'a'),
      legal: comparing('$.Attributes.level', 'KeyExists', 'a'),
    }),
  ),
  {
    sentence: 'A second operand of Equals is refused',
    field: 'Transitions.Conditions[0].Condition.Operands',
    refused: comparing('$.Attributes.level', 'Equals', ['a', 'b']),
    legal: comparing('$.Attributes.level', 'Equals', 'a'),
  },
  ...['$.External', 'gold'].map(
    (value): Refused => ({
      sentence: `ComparisonValue is a path with a leaf, not ${value}`,
      field: 'Parameters.ComparisonValue',
      refused: comparing(value, 'Equals', 'a'),
      legal: comparing('$.External.a.b', 'Equals', 'a'),
    }),
  ),
  {
    sentence: 'CheckHoursOfOperation has True and False only',
    field: 'Transitions.Conditions[2].Condition.Operands[0]',
    refused: hours('True', 'False', 'Closed'),
    legal: hours('True', 'False'),
  },
  {
    sentence: 'An empty text is refused',
    field: 'Parameters.Text',
    refused: one('MessageParticipant', { Text: '' }),
    legal: one('MessageParticipant', { Text: ' ' }),
  },
  {
    sentence: 'An empty attribute is refused',
    field: 'Parameters.Attributes.name',
    refused: attribute(''),
    legal: attribute(' '),
  },
  {
    sentence: 'An empty resource id is refused',
    field: 'Parameters.QueueId',
    refused: one('UpdateContactTargetQueue', { QueueId: '' }),
    legal: one('UpdateContactTargetQueue', { QueueId: 'queue-1' }),
  },
  {
    sentence: 'An empty first-level ViewData value is refused',
    field: 'Parameters.ViewData.Heading',
    refused: view({ ViewData: { Heading: '' } }),
    legal: view({ ViewData: { Heading: { Text: '' } } }),
  },
  {
    sentence: 'An empty operand is refused',
    field: 'Transitions.Conditions[0].Condition.Operands[0]',
    refused: comparing('$.Attributes.level', 'Equals', ''),
    legal: comparing('$.Attributes.level', 'Equals', ' '),
  },
  ...(
    [
      'CUSTOMER_WHISPER',
      'AGENT_WHISPER',
      'OUTBOUND_WHISPER',
      'CUSTOMER_HOLD',
      'AGENT_HOLD',
    ] as const
  ).map(
    (type): Refused => ({
      sentence: `${type} refuses DisconnectParticipant`,
      field: 'Type',
      refused: ending('DisconnectParticipant'),
      legal: ending('EndFlowExecution'),
      type,
    }),
  ),
  ...(['CONTACT_FLOW', 'AGENT_TRANSFER', 'QUEUE_TRANSFER'] as const).map(
    (type): Refused => ({
      sentence: `EndFlowExecution is not valid in ${type}`,
      field: 'Type',
      refused: ending('EndFlowExecution'),
      legal: ending('DisconnectParticipant'),
      type,
    }),
  ),
  {
    sentence: 'CompleteOutboundCall is refused in a CONTACT_FLOW',
    field: 'Type',
    refused: one('CompleteOutboundCall', {}),
    legal: one('MessageParticipant', { Text: 'Hello.' }),
    type: 'CONTACT_FLOW',
  },
  {
    sentence: 'A flow must not have Settings',
    field: 'Settings',
    refused: { ...ending('DisconnectParticipant'), Settings: {} },
    legal: ending('DisconnectParticipant'),
    type: 'CONTACT_FLOW',
  },
  {
    sentence: 'The content of a module needs Settings',
    field: 'Settings',
    refused: ending('EndFlowModuleExecution'),
    legal: {
      ...ending('EndFlowModuleExecution'),
      Settings: { InputParameters: [], OutputParameters: [], Transitions: [] },
    },
    type: 'MODULE',
  },
  {
    sentence: 'InvokeFlowModule: NoMatchingError always declared',
    field: 'Transitions.Errors',
    refused: call('NoMatchingCondition'),
    legal: call('NoMatchingError', 'NoMatchingCondition'),
  },
  {
    sentence: 'The callback number is a path',
    field: 'Parameters.CallbackNumber',
    refused: one('UpdateContactCallbackNumber', { CallbackNumber: '+34910000000' }),
    legal: one('UpdateContactCallbackNumber', { CallbackNumber: '$.StoredCustomerInput' }),
  },
];

const errorsOf = (subject: Flow, flowType?: FlowType) =>
  lintFlow(subject, flowType ? { flowType } : {}).filter(({ severity }) => severity === 'error');

describe.each(table)('$sentence', ({ field, refused, legal, type }) => {
  test('is an error with block, field and fix', () => {
    const found = errorsOf(refused, type);
    const block = field === 'Settings' ? null : 'it';
    expect(found).toEqual([expect.objectContaining({ block, field })]);
    expect(found[0]?.fix).toMatch(/\S/);
  });

  test('its legal twin has none', () => {
    expect(errorsOf(legal, type)).toEqual([]);
  });
});

/** Where documents and the service write it differently: the finding names the spelling that can be deployed. */
const spellings: [differs: Flow, field: string, deployable: RegExp][] = [
  [waitFor({ TimeoutSeconds: '60' }, 'WaitCompleted'), 'TimeoutSeconds', /TimeLimitSeconds/],
  [
    one('UpdateContactTextToSpeechVoice', { TextToSpeechVoice: 'Lucia', LanguageCode: 'es-ES' }),
    'LanguageCode',
    /UpdateContactData/,
  ],
  [
    one('UpdateContactTextToSpeechVoice', {
      TextToSpeechVoice: 'Lucia',
      TextToSpeechStyle: 'conversational',
    }),
    'TextToSpeechStyle',
    /Conversational/,
  ],
  [one('MessageParticipant', { Text: 'Hello.', TextType: 'text' }), 'TextType', /Remove/],
  [out({ ThirdPartyCallerId: '+34910000001' }, 'CallFailed'), 'ThirdPartyCallerId', /CallerId/],
  [
    one('TransferContactToQueue', { QueueId: 'queue-1' }, errors('NoMatchingError')),
    'QueueId',
    /UpdateContactTargetQueue/,
  ],
  [lambda({ InvocationTimeLimitSeconds: 3 }), 'InvocationTimeLimitSeconds', /"3"/],
];

test.each(spellings)('what differs from documents is a warning: %#', (differs, name, fix) => {
  const found = lintFlow(differs).filter(({ field }) => field === `Parameters.${name}`);
  expect(found).toEqual([
    expect.objectContaining({ severity: 'warning', fix: expect.stringMatching(fix) }),
  ]);
});
