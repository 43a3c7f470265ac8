import type { Flow, Parameters, Transitions } from '../../../../../core/flow/document/flow.ts';
import type { FlowType } from '../../../../../core/flow/document/flow-type.ts';
import { block, failing, flow, sorry, when } from '../tiny-flow.ts';

/** What the service was seen to refuse or to want, each with the nearest flow that it takes. */
export interface Refused {
  sentence: string;
  field: string;
  refused: Flow;
  legal: Flow;
  type?: FlowType;
}

export const one = (
  type: string,
  parameters: Parameters,
  to: Transitions = failing('end', 'sorry'),
) => flow(block('it', type, parameters, to), sorry);
export const errors = (...types: string[]): Transitions => ({
  NextAction: 'end',
  Errors: types.map((ErrorType) => ({ ErrorType, NextAction: 'sorry' })),
});
export const deciding = (
  conditions: [operator: string, operand: string | string[]][],
  ...types: string[]
): Transitions => ({
  ...errors(...types),
  Conditions: conditions.map(([operator, operand]) => when(operator, operand, 'sorry')),
});

export const waitFor = (parameters: Parameters, ...operands: string[]) =>
  one(
    'Wait',
    parameters,
    deciding(
      operands.map((operand) => ['Equals', operand]),
      'NoMatchingError',
    ),
  );
export const staffing = (...condition: [string, string]) =>
  one(
    'CheckMetricData',
    { MetricType: 'NumberOfAgentsAvailable', QueueId: 'queue-1' },
    deciding([condition], 'NoMatchingCondition', 'NoMatchingError'),
  );
export const depth = (MetricType: string, ...types: string[]) =>
  one(
    'CheckMetricData',
    { MetricType, QueueId: 'queue-1' },
    deciding([['NumberLessThan', '5']], ...types),
  );
export const hours = (...operands: string[]) =>
  one(
    'CheckHoursOfOperation',
    { HoursOfOperationId: 'hours-1' },
    deciding(
      operands.map((operand) => ['Equals', operand]),
      'NoMatchingError',
    ),
  );
export const comparing = (ComparisonValue: string, ...condition: [string, string | string[]]) =>
  one('Compare', { ComparisonValue }, deciding([condition], 'NoMatchingCondition'));
export const menu = (...condition: [string, string]) =>
  one(
    'GetParticipantInput',
    { Text: 'Press a key.', StoreInput: 'False', InputTimeLimitSeconds: '5' },
    deciding([condition], 'InputTimeLimitExceeded', 'NoMatchingCondition', 'NoMatchingError'),
  );
export const stored = (more: Parameters, ...types: string[]) =>
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
export const out = (more: Parameters, ...types: string[]) =>
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
export const without = (
  { Actions: [first, ...rest], ...document }: Flow,
  parameter: string,
): Flow => {
  if (!first) throw new Error('A flow without blocks.');
  const { [parameter]: _left, ...Parameters } = first.Parameters;
  return { ...document, Actions: [{ ...first, Parameters }, ...rest] };
};
export const voiceId = {
  IsVoiceIdStreamingEnabled: 'true',
  IsVoiceAuthenticationEnabled: 'true',
  IsFraudDetectionEnabled: 'false',
  VoiceAuthenticationThreshold: '90',
  VoiceAuthenticationResponseTime: '10',
};
export const hooks = (EventHooks: Parameters) => one('UpdateContactEventHooks', { EventHooks });
export const processor = (settings: Parameters) =>
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
export const analytics = (parameters: Parameters) =>
  one(
    'UpdateContactRecordingAndAnalyticsBehavior',
    parameters,
    errors('NoMatchingError', 'ChannelMismatch', 'InFlightRedactionConfigurationFailed'),
  );
export const lambda = (more: Parameters) =>
  one('InvokeLambdaFunction', {
    LambdaFunctionARN: 'arn:aws:lambda:eu-west-1:123456789012:function:f',
    ...more,
  });
export const view = (more: Parameters) =>
  one(
    'ShowView',
    { ViewResource: { Id: 'view-1' }, InvocationTimeLimitSeconds: '60', ...more },
    deciding([['Equals', 'Next']], 'NoMatchingCondition', 'NoMatchingError', 'TimeLimitExceeded'),
  );
export const call = (...types: string[]) =>
  one('InvokeFlowModule', { FlowModuleId: 'module-1' }, errors(...types));
export const attribute = (name: string) => one('UpdateContactAttributes', { Attributes: { name } });
export const flowAttribute = (...types: string[]) =>
  one(
    'UpdateFlowAttributes',
    { FlowAttributes: { name: { Type: 'String', Value: 'x' } } },
    errors(...types),
  );
export const loops = (LoopCount: string, more: Transitions = { NextAction: 'end' }) =>
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
export const ending = (Type: string): Flow => ({
  Version: '2019-10-30',
  StartAction: 'it',
  Actions: [block('it', Type)],
});
export const chat = { ChatBehavior: { ChatAnalyticsBehavior: { Enabled: 'False' } } };
export const silent = { VoiceBehavior: { VoiceRecordingBehavior: { RecordedParticipants: [] } } };
