/** A test case in exactly the shapes of the sample in Amazon Connect's developer guide ("Testing language", example). */
export const guideSample = (queue = 'Orders') => ({
  Version: '2019-10-30',
  Metadata: {},
  Observations: [
    {
      Identifier: 'Always open',
      Event: { Identifier: 'event-start', Type: 'TestInitiated', Actor: 'System', Properties: {} },
      Actions: [
        {
          Identifier: 'open-hours',
          Type: 'OverrideSystemBehavior',
          Parameters: {
            ActionType: 'OverrideSystemBehavior',
            Behavior: {
              Type: 'FlowAction',
              Properties: {
                ActionType: 'CheckHoursOfOperation',
                ActionParameters: {
                  HoursOfOperationId:
                    'arn:aws:connect:eu-central-1:000000000000:instance/shop/flow/BasicHours',
                },
                Strategy: {
                  Type: 'SubstituteResource',
                  SubstituteArn:
                    'arn:aws:connect:eu-central-1:000000000000:instance/shop/flow/AlwaysOnHours',
                },
              },
            },
          },
          Transitions: {},
        },
      ],
      Transitions: { NextObservations: ['Menu'] },
    },
    {
      Identifier: 'Menu',
      Event: {
        Identifier: 'event-menu',
        Type: 'MessageReceived',
        Actor: 'System',
        Properties: {
          Text: 'To place an order, press 1',
          MatchingCriteria: { Type: 'Similarity' },
        },
      },
      Actions: [
        {
          Identifier: 'press-one',
          Type: 'SendInstruction',
          Parameters: {
            ActionType: 'SendInstruction',
            Actor: 'Customer',
            Instruction: { Type: 'DtmfInput', Properties: { Value: '1' } },
          },
          Transitions: {},
        },
      ],
      Transitions: { NextObservations: ['Waiting'] },
    },
    {
      Identifier: 'Waiting',
      Event: {
        Identifier: 'event-waiting',
        Type: 'MessageReceived',
        Actor: 'System',
        Properties: {
          Text: 'All of our clerks are taking orders at the moment. Please stay on the line.',
          MatchingCriteria: { Type: 'Similarity' },
        },
      },
      Actions: [
        {
          Identifier: 'right-queue',
          Type: 'Assert',
          Parameters: { Namespace: '$.Queue.Name', Operator: 'Equals', Operand: queue },
          Transitions: { NextAction: 'end-here' },
        },
        {
          Identifier: 'end-here',
          Type: 'TestControl',
          Parameters: { ActionType: 'TestControl', Command: { Type: 'EndTest' } },
          Transitions: {},
        },
      ],
      Transitions: { NextObservations: [] },
    },
  ],
});
