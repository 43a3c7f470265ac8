import {
  attribute,
  call,
  comparing,
  deciding,
  depth,
  ending,
  hours,
  loops,
  one,
  type Refused,
  staffing,
  view,
} from './refused-flows.ts';

/** Branches, conditions and values that are refused wherever they stand, and blocks in the wrong flow. */
export const refusedAnywhere: readonly Refused[] = [
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
