import { expect, test } from 'vitest';
import { actionTable } from '../../../../core/flow/actions/action-table.ts';
import type { ActionDefinition } from '../../../../core/flow/actions/definition.ts';
import { channels } from '../../../../core/flow/document/flow-type.ts';
import { begin, block } from './one-flow.ts';

/**
 * Administrator guide, "Channel support by block": voice, chat, task, email. `y` works, `x` takes the error branch, `s` the
 * success branch without effect.
 */
const support: Record<string, string> = {
  AssociateContactToCustomerProfile: 'yyyy',
  AuthenticateParticipant: 'xyxx',
  CheckHoursOfOperation: 'yyyy',
  CheckMetricData: 'yyyy',
  CheckOutboundCallStatus: 'yxxx',
  Compare: 'yyyy',
  CompleteOutboundCall: 'yxxx',
  ConnectParticipantWithAgenticCX: 'yyxx',
  ConnectParticipantWithLexBot: 'yyxx',
  CreateCallbackContact: 'yyyy',
  CreateCase: 'yyyy',
  CreateCustomerProfile: 'yyyy',
  CreatePersistentContactAssociation: 'xyxx',
  CreateTask: 'yyyy',
  CreateWisdomSession: 'yyxy',
  DequeueContactAndTransferToQueue: 'yyyy',
  DisconnectParticipant: 'yyyy',
  DistributeByPercentage: 'yyyy',
  EndFlowExecution: 'yyyy',
  EndFlowModuleExecution: 'yyyy',
  GetCalculatedAttributesForCustomerProfile: 'yyyy',
  GetCase: 'yyyy',
  GetCustomerProfile: 'yyyy',
  GetCustomerProfileObject: 'yyyy',
  GetMetricData: 'yyyy',
  GetParticipantInput: 'yxxx',
  InvokeFlowModule: 'yyyy',
  InvokeLambdaFunction: 'yyyy',
  LoadContactContent: 'xxxy',
  Loop: 'yyyy',
  MessageParticipant: 'yyss',
  MessageParticipantIteratively: 'yxxx',
  ResumeContact: 'xxyx',
  ShowView: 'xyxy',
  TagContact: 'yyyy',
  TransferContactToAgent: 'yxxx',
  TransferContactToQueue: 'yyyy',
  TransferParticipantToThirdParty: 'yxxx',
  TransferToFlow: 'yyyy',
  UntagContact: 'yyyy',
  UpdateCase: 'yyyy',
  UpdateContactAttributes: 'yyyy',
  UpdateContactCallbackNumber: 'yxxx',
  UpdateContactMediaStreamingBehavior: 'yxxx',
  UpdateContactRecordingAndAnalyticsBehavior: 'yyyy',
  UpdateContactRecordingBehavior: 'yyxx',
  UpdateContactRoutingBehavior: 'yyyy',
  UpdateContactRoutingCriteria: 'yyyy',
  UpdateContactTargetQueue: 'yyyy',
  UpdateContactTextToSpeechVoice: 'ysss',
  UpdateCustomerProfile: 'yyyy',
  UpdateFlowAttributes: 'yyyy',
  UpdateFlowLoggingBehavior: 'yyyy',
  UpdatePreviousContactParticipantState: 'yxxx',
  Wait: 'xyyy',
};

/** Blocks that the guide's table does not have, or splits by what they set (hooks: the hold flow is for voice only). */
const notInTheTable = [
  'CheckVoiceId',
  'CreateContact',
  'EvaluateDataTableValues',
  'RenderMessageTemplate',
  'StartOutboundChatContact',
  'StartOutboundEmailContact',
  'StartVoiceIdStream',
  'UpdateContactData',
  'UpdateContactEventHooks',
  'UpdateContactMediaProcessing',
];

test('every action is in the guide’s table or known not to be', () => {
  const known = [...Object.keys(support), ...notInTheTable];
  expect(
    actionTable.map(({ type }) => type as string).filter((one) => !known.includes(one)),
  ).toEqual([]);
});

const rows = actionTable.flatMap((definition: ActionDefinition) =>
  [...(support[definition.type] ?? '')].map((letter, at) => ({
    type: definition.type,
    channel: channels[at] ?? 'VOICE',
    letter,
    said: definition.channels?.[channels[at] ?? 'VOICE'],
  })),
);

test.each(rows.filter(({ letter }) => letter === 'y'))('$type works on $channel', ({ said }) => {
  expect(said).toBeUndefined();
});

test.each(rows.filter(({ letter }) => letter !== 'y'))(
  '$type on $channel takes its branch ($letter) and does nothing',
  ({ type, channel, letter }) => {
    const { events, effects } = begin(
      [
        block(
          'block',
          type,
          {},
          {
            NextAction: 'on',
            Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'failed' }],
          },
        ),
        block('on', 'DisconnectParticipant'),
        block('failed', 'DisconnectParticipant'),
      ],
      { Channel: channel },
    );
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'branch-taken',
        block: 'block',
        branch: letter === 'x' ? 'NoMatchingError' : 'next',
        ...(letter === 'x' ? { reason: expect.stringContaining(channel) } : {}),
      }),
    );
    expect(effects.map(({ effect }) => effect)).toEqual(['end']);
  },
);
