import type { RuleCase } from '../rule-case.ts';
import { block, encryption, failing, flow, lambda, loop, say, sorry, store } from '../tiny-flow.ts';

const voice = (parameters: Record<string, string>) =>
  flow(block('voice', 'UpdateContactTextToSpeechVoice', parameters, failing('end')), sorry);
const wait = (parameters: Record<string, string>) =>
  flow(
    block('wait', 'Wait', parameters, {
      ...failing('end'),
      Conditions: [
        { NextAction: 'end', Condition: { Operator: 'Equals', Operands: ['WaitCompleted'] } },
      ],
    }),
  );
const contactData = (parameters: Record<string, string | object>) =>
  flow(block('data', 'UpdateContactData', parameters as never, failing('end', 'sorry')), sorry);
const thirdParty = (...errors: string[]) =>
  flow(
    block(
      'out',
      'TransferParticipantToThirdParty',
      {
        ThirdPartyPhoneNumber: '+34910000000',
        ThirdPartyConnectionTimeLimitSeconds: '30',
        ContinueFlowExecution: 'True',
      },
      {
        NextAction: 'sorry',
        Errors: errors.map((ErrorType) => ({ ErrorType, NextAction: 'sorry' })),
      },
    ),
    sorry,
  );

const later = { InvocationType: 'ASYNCHRONOUS' };
const moduleCall = (...errors: string[]) =>
  flow(
    block(
      'call',
      'InvokeFlowModule',
      { FlowModuleId: 'module-1' },
      {
        NextAction: 'end',
        Conditions: [{ NextAction: 'end', Condition: { Operator: 'Equals', Operands: ['Found'] } }],
        Errors: errors.map((ErrorType) => ({ ErrorType, NextAction: 'sorry' })),
      },
    ),
    sorry,
  );

/** Names, forms and restriction classes of parameters. */
export const parameterCases: readonly RuleCase[] = [
  {
    rule: 'parameters/unknown',
    severity: 'warning',
    field: 'Parameters.TextType',
    hit: flow(block('say', 'MessageParticipant', { Text: 'Hello.', TextType: 'text' }, 'end')),
    miss: flow(say('say')),
  },
  {
    rule: 'parameters/spelling',
    severity: 'warning',
    field: 'Parameters.TimeoutSeconds',
    hit: wait({ TimeoutSeconds: '60' }),
    miss: wait({ TimeLimitSeconds: '60' }),
  },
  {
    rule: 'parameters/missing',
    severity: 'error',
    field: 'Parameters.LambdaFunctionARN',
    hit: flow(block('call', 'InvokeLambdaFunction', {}, failing('sorry')), sorry),
    miss: flow(lambda('call', 'sorry'), sorry),
  },
  {
    rule: 'parameters/missing',
    severity: 'warning',
    field: 'Parameters.LambdaFunctionARN',
    hit: {
      ...flow(block('call', 'InvokeLambdaFunction', {}, failing('sorry')), sorry),
      Metadata: { ActionMetadata: { call: { position: { x: 0, y: 0 } } } },
    },
    miss: flow(lambda('call', 'sorry'), sorry),
  },
  {
    rule: 'parameters/missing',
    severity: 'warning',
    field: 'Parameters.LoopCount',
    hit: flow({ ...loop('loop', 'sorry'), Parameters: { Elements: '$.External.list' } }, sorry),
    miss: flow(loop('loop', 'sorry'), sorry),
  },
  {
    rule: 'parameters/one-of',
    severity: 'error',
    field: 'Parameters',
    hit: flow(block('say', 'MessageParticipant', {}, 'end')),
    miss: flow(say('say')),
  },
  {
    rule: 'parameters/one-of',
    severity: 'warning',
    hit: flow(block('say', 'MessageParticipant', { Text: 'Hello.', SSML: '<speak/>' }, 'end')),
    miss: flow(block('say', 'MessageParticipant', { SSML: '<speak>Hello.</speak>' }, 'end')),
  },
  {
    rule: 'parameters/type',
    severity: 'error',
    field: 'Parameters.Attributes',
    hit: flow(block('set', 'UpdateContactAttributes', { Attributes: 'vip' }, failing('end'))),
    miss: flow(
      block('set', 'UpdateContactAttributes', { Attributes: { vip: 'yes' } }, failing('end')),
    ),
  },
  {
    rule: 'parameters/not-text',
    severity: 'warning',
    field: 'Parameters.InvocationTimeLimitSeconds',
    hit: flow(lambda('call', 'sorry', { InvocationTimeLimitSeconds: 5 }), sorry),
    miss: flow(lambda('call', 'sorry', { InvocationTimeLimitSeconds: '5' }), sorry),
  },
  ...['0', 'soon', '2.5'].map(
    (seconds): RuleCase => ({
      rule: 'parameters/value',
      severity: 'error',
      field: 'Parameters.InvocationTimeLimitSeconds',
      hit: flow(lambda('call', 'sorry', { InvocationTimeLimitSeconds: seconds }), sorry),
      miss: flow(lambda('call', 'sorry', { InvocationTimeLimitSeconds: '8' }), sorry),
    }),
  ),
  {
    rule: 'parameters/value',
    severity: 'error',
    hit: flow(loop('loop', 'sorry', 'end', 'Tries'), sorry),
    miss: flow(loop('loop', 'sorry', 'end', '{{Tries}}'), sorry),
  },
  {
    rule: 'parameters/value',
    severity: 'error',
    field: 'Parameters.LoopCount',
    hit: flow(loop('loop', 'sorry', 'end', '101'), sorry),
    miss: flow(loop('loop', 'sorry', 'end', '100'), sorry),
  },
  {
    rule: 'parameters/value',
    severity: 'error',
    hit: flow(
      block(
        'hold',
        'UpdatePreviousContactParticipantState',
        { PreviousContactParticipantState: 'OnHold' },
        failing('end'),
      ),
    ),
    miss: flow(
      block(
        'hold',
        'UpdatePreviousContactParticipantState',
        { PreviousContactParticipantState: 'OffHold' },
        failing('end'),
      ),
    ),
  },
  {
    rule: 'parameters/path',
    severity: 'warning',
    field: 'Parameters.InvocationTimeLimitSeconds',
    hit: flow(lambda('call', 'sorry', { InvocationTimeLimitSeconds: '$.Attributes.limit' }), sorry),
    miss: flow(lambda('call', 'sorry', { InvocationTimeLimitSeconds: '3' }), sorry),
  },
  {
    rule: 'parameters/path',
    severity: 'warning',
    field: 'Parameters.PromptId',
    hit: flow(block('say', 'MessageParticipant', { PromptId: 'x-$.Attributes.prompt' }, 'end')),
    miss: flow(block('say', 'MessageParticipant', { PromptId: '$.Attributes.prompt' }, 'end')),
  },
  ...['vip', '$.External', 'is $.Attributes.vip'].map(
    (ComparisonValue): RuleCase => ({
      rule: 'parameters/path',
      severity: 'error',
      field: 'Parameters.ComparisonValue',
      hit: flow(block('if', 'Compare', { ComparisonValue }, 'end')),
      miss: flow(block('if', 'Compare', { ComparisonValue: '$.External.a.b' }, 'end')),
    }),
  ),
  {
    rule: 'parameters/path',
    severity: 'error',
    field: 'Parameters.CallbackNumber',
    hit: flow(block('number', 'UpdateContactCallbackNumber', { CallbackNumber: '+34600' }, 'end')),
    miss: flow(
      block('number', 'UpdateContactCallbackNumber', { CallbackNumber: '$.Attributes.n' }, 'end'),
    ),
  },
  {
    rule: 'parameters/size',
    severity: 'warning',
    field: 'Parameters.DTMFConfiguration.InputTerminationSequence',
    hit: flow(store('ask', 'end', { DTMFConfiguration: { InputTerminationSequence: '######' } })),
    miss: flow(store('ask', 'end', { DTMFConfiguration: { InputTerminationSequence: '#####' } })),
  },
  {
    rule: 'parameters/combination',
    severity: 'error',
    field: 'Parameters.InputEncryption',
    hit: flow(
      store('ask', 'end', {
        InputEncryption: encryption,
        InputValidation: { PhoneNumberValidation: { NumberFormat: 'E164' } },
      }),
    ),
    miss: flow(store('ask', 'end', { InputEncryption: encryption })),
  },
  {
    rule: 'parameters/combination',
    severity: 'warning',
    field: 'Parameters.InvocationTimeLimitSeconds',
    hit: flow(lambda('call', 'sorry', { ...later, InvocationTimeLimitSeconds: '61' }), sorry),
    miss: flow(lambda('call', 'sorry', { ...later, InvocationTimeLimitSeconds: '60' }), sorry),
  },
  {
    rule: 'parameters/combination',
    severity: 'warning',
    hit: moduleCall('NoMatchingError'),
    miss: moduleCall('NoMatchingError', 'NoMatchingCondition'),
  },
  {
    rule: 'parameters/combination',
    severity: 'error',
    field: 'Parameters.References',
    hit: contactData({ Name: 'Order', References: {} }),
    miss: contactData({ Name: 'Order' }),
  },
  {
    rule: 'parameters/combination',
    severity: 'error',
    field: 'Parameters',
    hit: contactData({ TargetContact: 'Current' }),
    miss: contactData({ TargetContact: 'Current', LanguageCode: 'es-ES' }),
  },
  {
    rule: 'parameters/combination',
    severity: 'error',
    hit: thirdParty('NoMatchingError', 'CallFailed'),
    miss: thirdParty('NoMatchingError'),
    context: { flowType: 'AGENT_TRANSFER' },
  },
  {
    rule: 'parameters/spelling',
    severity: 'warning',
    hit: voice({ TextToSpeechVoice: 'Lucia', LanguageCode: 'es-ES' }),
    miss: voice({ TextToSpeechVoice: 'Lucia' }),
  },
];
