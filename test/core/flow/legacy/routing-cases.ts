import { block, param } from './block.ts';
import type { BlockCase } from './block-case.ts';

const arn = 'arn:aws:connect:eu-west-1:111122223333:instance/i/queue/q';

/** Blocks that wait, decide and pass the contact on. */
export const routingCases: readonly BlockCase[] = [
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
