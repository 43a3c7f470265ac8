import { block, param } from './block.ts';
import type { BlockCase } from './block-case.ts';

const external = { namespace: 'External' };
const arn = 'arn:aws:connect:eu-west-1:111122223333:instance/i/queue/q';

/** Blocks that speak, listen, record and set what the contact carries. */
export const speakingCases: readonly BlockCase[] = [
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
];
