import type { BlockConversion } from '../block-conversion.ts';
import { equals, error } from '../block-conversion.ts';
import { given } from '../given.ts';
import { legacyPrompt } from '../legacy-prompt.ts';
import { queueOrAgent } from '../queue-or-agent.ts';

/** A conversion that only renames: today's parameter by the names it had. */
const renamed = (type: string, names: { [parameter: string]: string[] }): BlockConversion => ({
  type,
  parameters: (block) =>
    given(
      Object.fromEntries(
        Object.entries(names).map(([parameter, olds]) => [parameter, block.text(...olds)]),
      ),
    ),
});

/** Types of the old format whose settings only changed their names. */
export const simpleBlocks: { [legacyType: string]: BlockConversion } = {
  PlayPrompt: { type: 'MessageParticipant', parameters: legacyPrompt },
  PlayAudio: { type: 'MessageParticipant', parameters: legacyPrompt },
  Disconnect: { type: 'DisconnectParticipant', terminal: true },
  SetQueue: { type: 'UpdateContactTargetQueue', parameters: queueOrAgent },
  CheckHoursOfOperation: renamed('CheckHoursOfOperation', {
    HoursOfOperationId: ['HoursOfOperationId', 'HoursOfOperation', 'Hours'],
  }),
  Loop: renamed('Loop', { LoopCount: ['LoopCount'] }),
  SetCallBackNumber: {
    ...renamed('UpdateContactCallbackNumber', { CallbackNumber: ['CallBackNumber'] }),
    exits: {
      InvalidPhoneNumber: error('InvalidCallbackNumber'),
      NonDialableNumber: error('CallbackNumberNotDialable'),
    },
  },
  UpdateRoutingPriority: renamed('UpdateContactRoutingBehavior', {
    QueuePriority: ['AbsolutePosition'],
    QueueTimeAdjustmentSeconds: ['RelativeTime', 'TimeAdjustment', 'QueueTimeAdjustmentSeconds'],
  }),
  SetVoice: renamed('UpdateContactTextToSpeechVoice', {
    TextToSpeechVoice: ['GlobalVoice'],
    TextToSpeechEngine: ['TextToSpeechEngine', 'VoiceEngine'],
    TextToSpeechStyle: ['TextToSpeechStyle', 'VoiceStyle'],
  }),
  SetLoggingBehavior: {
    type: 'UpdateFlowLoggingBehavior',
    parameters: (block) => {
      const behavior = block.text('LoggingBehavior');
      return given({ FlowLoggingBehavior: behavior && (loggingStates[behavior] ?? behavior) });
    },
  },
  GetMetricData: {
    type: 'GetMetricData',
    parameters: (block) => ({
      ...queueOrAgent(block),
      ...given({ QueueChannel: block.text('QueueChannel', 'Channel') }),
    }),
  },
  SetAttributes: {
    type: 'UpdateContactAttributes',
    parameters: (block) => ({
      ...given({ Attributes: block.entries('Attribute') }),
      TargetContact: 'Current',
    }),
  },
  SetScreenPop: {
    type: 'UpdateContactAttributes',
    parameters: (block) => {
      const [key, value] = [block.text('key'), block.text('value')];
      const attributes = key === undefined || value === undefined ? undefined : { [key]: value };
      return { ...given({ Attributes: attributes }), TargetContact: 'Current' };
    },
  },
  InvokeExternalResource: {
    type: 'InvokeLambdaFunction',
    parameters: (block) =>
      given({
        LambdaFunctionARN: block.text('FunctionArn'),
        InvocationTimeLimitSeconds: block.text('TimeLimit'),
        LambdaInvocationAttributes: block.entries('Parameter'),
      }),
  },
  CheckCallProgress: {
    type: 'CheckOutboundCallStatus',
    exits: Object.fromEntries(
      ['CallAnswered', 'VoicemailBeep', 'VoicemailNoBeep', 'NotDetected'].map((result) => [
        result,
        equals(result),
      ]),
    ),
  },
  CallPhoneNumber: {
    type: 'CompleteOutboundCall',
    parameters: (block) => {
      const number = block.text('CallerIdNumber', 'CallerId');
      return number === undefined ? {} : { CallerId: { Number: number } };
    },
  },
  InvokeModule: renamed('InvokeFlowModule', {
    FlowModuleId: ['FlowModuleId', 'ContactFlowModuleId', 'ModuleId'],
  }),
  DistributeByPercentage: { type: 'DistributeByPercentage' },
  RandomBranch: { type: 'DistributeByPercentage' },
  Return: { type: 'EndFlowModuleExecution', terminal: true },
  ReturnFromFlowModule: { type: 'EndFlowModuleExecution', terminal: true },
  EndFlow: { type: 'EndFlowExecution', terminal: true },
  EndFlowExecution: { type: 'EndFlowExecution', terminal: true },
};

const loggingStates: { [behavior: string]: string } = { Enable: 'Enabled', Disable: 'Disabled' };
