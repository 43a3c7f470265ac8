import { describe, expect, test } from 'vitest';
import type { LegacyBlock } from '../../../../core/flow/legacy/legacy-flow.ts';
import { action, block, converted, param } from './block.ts';

const external = { namespace: 'External' };
const arn = 'arn:aws:connect:eu-west-1:111122223333:instance/i/queue/q';

/** Old block, today's type and parameters. */
const cases: [string, LegacyBlock, string, object][] = [
  [
    'a text',
    block('PlayPrompt', [
      param('Text', 'Hello', { namespace: null }),
      param('TextToSpeechType', 'text'),
    ]),
    'MessageParticipant',
    { Text: 'Hello' },
  ],
  [
    'SSML',
    block('PlayPrompt', [param('Text', '<speak/>'), param('TextToSpeechType', 'ssml')]),
    'MessageParticipant',
    { SSML: '<speak/>' },
  ],
  [
    'a recorded prompt',
    block('PlayPrompt', [param('AudioPrompt', 'prompt', external)]),
    'MessageParticipant',
    { PromptId: '$.External.prompt' },
  ],
  ['Disconnect', block('Disconnect', [], {}), 'DisconnectParticipant', {}],
  [
    'SetAttributes',
    block('SetAttributes', [
      param('Attribute', 'true', { key: 'vip', namespace: null }),
      param('Attribute', 'Customer Number', { key: '__proto__', namespace: 'System' }),
    ]),
    'UpdateContactAttributes',
    JSON.parse(
      '{"Attributes":{"vip":"true","__proto__":"$.CustomerEndpoint.Address"},"TargetContact":"Current"}',
    ),
  ],
  [
    'a Lambda',
    block('InvokeExternalResource', [
      param('FunctionArn', 'arn:lambda'),
      param('TimeLimit', '3'),
      param('Parameter', 'extension', { key: 'x', namespace: 'User Defined' }),
    ]),
    'InvokeLambdaFunction',
    {
      LambdaFunctionARN: 'arn:lambda',
      InvocationTimeLimitSeconds: '3',
      LambdaInvocationAttributes: { x: '$.Attributes.extension' },
    },
  ],
  [
    'SetQueue',
    block('SetQueue', [param('Queue', arn)]),
    'UpdateContactTargetQueue',
    { QueueId: arn },
  ],
  [
    'SetQueue of an agent',
    block('SetQueue', [param('Agent', 'agentId', external)]),
    'UpdateContactTargetQueue',
    { AgentId: '$.External.agentId' },
  ],
  [
    'SetLoggingBehavior',
    block('SetLoggingBehavior', [param('LoggingBehavior', 'Enable')]),
    'UpdateFlowLoggingBehavior',
    { FlowLoggingBehavior: 'Enabled' },
  ],
  [
    'SetVoice',
    block('SetVoice', [param('GlobalVoice', 'Lupe')]),
    'UpdateContactTextToSpeechVoice',
    { TextToSpeechVoice: 'Lupe' },
  ],
  [
    'a menu',
    block(
      'GetUserInput',
      [
        param('Text', 'Press 1'),
        param('TextToSpeechType', 'text'),
        param('Timeout', '5'),
        param('MaxDigits', '1'),
      ],
      {},
      { target: 'Digits' },
    ),
    'GetParticipantInput',
    { Text: 'Press 1', StoreInput: 'False', InputTimeLimitSeconds: '5' },
  ],
  [
    'a Lex V2 bot',
    block(
      'GetUserInput',
      [param('Text', 'Hi'), param('BotAliasArn', 'arn:lex'), param('LexVersion', 'V2')],
      {},
      { target: 'Lex' },
    ),
    'ConnectParticipantWithLexBot',
    { Text: 'Hi', LexV2Bot: { AliasArn: 'arn:lex' } },
  ],
  [
    'a classic bot',
    block(
      'GetUserInput',
      [
        param('Text', 'Hi'),
        param('BotName', 'B'),
        param('BotAlias', '$LATEST'),
        param('BotRegion', 'us-west-2'),
      ],
      {},
      { target: 'Lex' },
    ),
    'ConnectParticipantWithLexBot',
    { Text: 'Hi', LexBot: { Name: 'B', Region: 'us-west-2', Alias: '$LATEST' } },
  ],
  [
    'stored digits',
    block('StoreUserInput', [
      param('Text', 'Your number'),
      param('CustomerInputType', 'Custom'),
      param('Timeout', '5'),
      param('MaxDigits', 20),
      param('EncryptEntry', 'false'),
      param('TerminatorDigits', '#'),
      param('DisableCancel', 'false'),
    ]),
    'GetParticipantInput',
    {
      Text: 'Your number',
      StoreInput: 'True',
      InputTimeLimitSeconds: '5',
      InputValidation: { CustomValidation: { MaximumLength: '20' } },
      DTMFConfiguration: { InputTerminationSequence: '#', DisableCancelKey: 'False' },
    },
  ],
  [
    'stored digits, encrypted',
    block('StoreUserInput', [
      param('MaxDigits', 16),
      param('EncryptEntry', true),
      param('EncryptionKeyId', 'k'),
      param('EncryptionKey', 'pem'),
    ]),
    'GetParticipantInput',
    {
      StoreInput: 'True',
      InputValidation: { CustomValidation: { MaximumLength: '16' } },
      InputEncryption: { EncryptionKeyId: 'k', Key: 'pem' },
    },
  ],
  [
    'recording off',
    block('SetRecordingBehavior', [param('RecordingBehaviorOption', 'Disable')]),
    'UpdateContactRecordingBehavior',
    { RecordingBehavior: { RecordedParticipants: [] } },
  ],
  [
    'recording with analytics',
    block('SetRecordingBehavior', [
      param('RecordingBehaviorOption', 'Enable'),
      param('RecordingParticipantOption', 'Both'),
      param('AnalyticsBehaviorOption', 'Enable'),
      param('AnalyticsLanguageLocaleCode', 'es-ES'),
      param('AnalyticsRedactionOption', 'Disable'),
      param('AnalyticsRedactionPolicy', 'None'),
      param('AnalyticsMode', 'PostCall'),
    ]),
    'UpdateContactRecordingBehavior',
    {
      RecordingBehavior: { RecordedParticipants: ['Agent', 'Customer'] },
      AnalyticsBehavior: {
        Enabled: 'True',
        AnalyticsLanguage: 'es-ES',
        AnalyticsRedactionBehavior: 'Disabled',
        ChannelConfiguration: {
          Chat: { AnalyticsModes: [] },
          Voice: { AnalyticsModes: ['PostContact'] },
        },
      },
    },
  ],
  ['Loop', block('Loop', [param('LoopCount', '3')], {}), 'Loop', { LoopCount: '3' }],
  ['Resume without a way out', block('Resume', [], {}), 'EndFlowExecution', {}],
  ['Resume of a task', block('Resume'), 'ResumeContact', {}],
  [
    'Wait',
    block('Wait', [param('TimeoutSeconds', '60'), param('InterruptOnCustomerReturn', 'true')], {}),
    'Wait',
    { TimeLimitSeconds: '60', Events: ['CustomerReturned'] },
  ],
  [
    'SetContactFlow',
    block('SetContactFlow', [param('ContactFlowId', 'f'), param('Type', 'AgentWhisper')]),
    'UpdateContactEventHooks',
    { EventHooks: { AgentWhisper: 'f' } },
  ],
  [
    'StartMediaStreaming',
    block('StartMediaStreaming', [
      param('Track', 'FromCustomer'),
      param('Track', 'ToCustomer'),
      param('MediaStreamTypes', 'Audio'),
    ]),
    'UpdateContactMediaStreamingBehavior',
    {
      MediaStreamingState: 'Enabled',
      MediaStreamType: 'Audio',
      Participants: [{ ParticipantType: 'Customer', MediaDirections: ['From', 'To'] }],
    },
  ],
  [
    'CheckStaffing',
    block('CheckStaffing', [param('Status', 'Staffed'), param('Queue', arn)], {}),
    'CheckMetricData',
    { MetricType: 'NumberOfAgentsStaffed', QueueId: arn },
  ],
  [
    'LoopPrompts',
    block(
      'LoopPrompts',
      [
        param('Text', 'Please wait', { key: 'text' }),
        param('AudioPrompt', 'arn:music'),
        param('InterruptSeconds', 30),
      ],
      {},
    ),
    'MessageParticipantIteratively',
    {
      Messages: [{ Text: 'Please wait' }, { PromptId: 'arn:music' }],
      InterruptFrequencySeconds: '30',
    },
  ],
  [
    'GetMetricData',
    block('GetMetricData', [param('Queue', arn)]),
    'GetMetricData',
    { QueueId: arn },
  ],
  [
    'CreateCallback: a retry is one attempt more',
    block('CreateCallback', [
      param('Queue', arn),
      param('InitialDelaySeconds', 10),
      param('RetryDelaySeconds', 60),
      param('MaxRetryAttempts', 2),
    ]),
    'CreateCallbackContact',
    {
      QueueId: arn,
      InitialCallDelaySeconds: '10',
      MaximumConnectionAttempts: '3',
      RetryDelaySeconds: '60',
    },
  ],
  [
    'SetCallBackNumber',
    block('SetCallBackNumber', [
      param('CallBackNumber', 'Stored customer input', { namespace: 'System' }),
    ]),
    'UpdateContactCallbackNumber',
    { CallbackNumber: '$.StoredCustomerInput' },
  ],
  [
    'UpdateRoutingPriority',
    block('UpdateRoutingPriority', [param('AbsolutePosition', 1)]),
    'UpdateContactRoutingBehavior',
    { QueuePriority: '1' },
  ],
  [
    'Transfer to a queue',
    block('Transfer', [], {}, { target: 'Queue' }),
    'TransferContactToQueue',
    {},
  ],
  [
    'Transfer from one queue to another',
    block('Transfer', [param('Queue', arn)], {}, { target: 'Queue' }),
    'DequeueContactAndTransferToQueue',
    { QueueId: arn },
  ],
  [
    'Transfer to a flow',
    block('Transfer', [param('ContactFlowId', 'f')], {}, { target: 'Flow' }),
    'TransferToFlow',
    { ContactFlowId: 'f' },
  ],
  [
    'Transfer to the agent',
    block('Transfer', [], {}, { target: 'Agent' }),
    'TransferContactToAgent',
    {},
  ],
  [
    'Transfer to a number',
    block(
      'Transfer',
      [
        param('PhoneNumber', '+34910000000'),
        param('TimeLimit', '30'),
        param('BlindTransfer', true),
      ],
      {},
      { target: 'PhoneNumber' },
    ),
    'TransferParticipantToThirdParty',
    {
      ThirdPartyPhoneNumber: '+34910000000',
      ThirdPartyConnectionTimeLimitSeconds: '30',
      ContinueFlowExecution: 'False',
    },
  ],
  [
    'CheckHoursOfOperation',
    block('CheckHoursOfOperation', [param('Hours', 'h')], {}),
    'CheckHoursOfOperation',
    { HoursOfOperationId: 'h' },
  ],
  [
    'InvokeModule',
    block('InvokeModule', [param('FlowModuleId', 'm')]),
    'InvokeFlowModule',
    { FlowModuleId: 'm' },
  ],
  [
    'CreateTask',
    block('CreateTask', [param('ContactFlowId', 'f'), param('Name', 'Call back')]),
    'CreateTask',
    { ContactFlowId: 'f', Name: 'Call back' },
  ],
  [
    'Hold',
    block('Hold', [param('HoldOption', 'ConferenceAll')]),
    'UpdatePreviousContactParticipantState',
    { PreviousContactParticipantState: 'OffHold' },
  ],
];

test.each(cases)('%s', (_, legacy, type, parameters) => {
  const result = action({ ...legacy });
  expect(result.Type).toBe(type);
  expect(result.Parameters).toEqual(parameters);
  expect(converted(legacy).notes.filter((note) => !note.includes('no next block'))).toEqual([]);
});

describe('what can’t be converted is kept or named, never thrown', () => {
  test('an unknown type keeps its type, its parameters and its branches', () => {
    const legacy = block(
      'MakeCoffee',
      [
        param('Cups', 2),
        param('Bean', 'robusta', external),
        param('Extra', 'milk', { key: 'a' }),
        param('Extra', 'sugar', { key: 'b' }),
        param('Cup', 'blue'),
        param('Cup', 'red'),
      ],
      { Success: 'after', Spilt: 'mop' },
    );
    expect(converted(legacy)).toMatchObject({
      flow: {
        Actions: [
          {
            Type: 'MakeCoffee',
            Parameters: {
              Cups: '2',
              Bean: '$.External.robusta',
              Extra: { a: 'milk', b: 'sugar' },
              Cup: ['blue', 'red'],
            },
            Transitions: {
              NextAction: 'after',
              Errors: [{ NextAction: 'mop', ErrorType: 'Spilt' }],
            },
          },
        ],
      },
      notes: ['Block b (MakeCoffee): a type that we don’t know; kept as it is.'],
    });
  });

  test('a resource that the export left empty is left out and named', () => {
    const legacy = block('SetQueue', [param('Queue', '', { resourceName: 'BasicQueue' })]);
    expect(action(legacy).Parameters).toEqual({});
    expect(converted(legacy).notes).toEqual([
      'Block b (SetQueue): Queue is empty in the export (it was “BasicQueue”); left out.',
    ]);
  });

  test('a setting that has no counterpart is named', () => {
    expect(converted(block('Disconnect', [param('Farewell', 'warm')])).notes).toEqual([
      'Block b (Disconnect): Farewell has no counterpart today; left out.',
    ]);
  });

  test.each(['constructor', '__proto__', 'toString'])('a type called %s', (type) => {
    expect(action(block(type)).Type).toBe(type);
  });
});
