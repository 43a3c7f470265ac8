import type { Flow } from '../../../../core/flow/document/flow.ts';

/** A menu of two keys that lead to one message, a third way, silence that asks again, and a transfer. */
export const menuFlow: Flow = {
  Version: '2019-10-30',
  StartAction: 'menu',
  Actions: [
    {
      Identifier: 'menu',
      Type: 'GetParticipantInput',
      Parameters: { Text: 'One, two or three?' },
      Transitions: {
        NextAction: 'sorry',
        Conditions: [
          { NextAction: 'hours', Condition: { Operator: 'Equals', Operands: ['1'] } },
          { NextAction: 'hours', Condition: { Operator: 'Equals', Operands: ['2'] } },
          { NextAction: 'person', Condition: { Operator: 'Equals', Operands: ['3'] } },
        ],
        Errors: [
          { NextAction: 'again', ErrorType: 'InputTimeLimitExceeded' },
          { NextAction: 'again', ErrorType: 'NoMatchingCondition' },
          { NextAction: 'sorry', ErrorType: 'NoMatchingError' },
        ],
      },
    },
    {
      Identifier: 'again',
      Type: 'MessageParticipant',
      Parameters: { Text: 'Once more.' },
      Transitions: {
        NextAction: 'menu',
        Errors: [{ NextAction: 'sorry', ErrorType: 'NoMatchingError' }],
      },
    },
    {
      Identifier: 'hours',
      Type: 'MessageParticipant',
      Parameters: { Text: 'From nine to five.' },
      Transitions: {
        NextAction: 'goodbye',
        Errors: [{ NextAction: 'goodbye', ErrorType: 'NoMatchingError' }],
      },
    },
    {
      Identifier: 'person',
      Type: 'TransferToFlow',
      Parameters: { ContactFlowId: 'queue' },
      Transitions: { Errors: [{ NextAction: 'sorry', ErrorType: 'NoMatchingError' }] },
    },
    {
      Identifier: 'sorry',
      Type: 'MessageParticipant',
      Parameters: { Text: 'Sorry.' },
      Transitions: { NextAction: 'goodbye' },
    },
    { Identifier: 'goodbye', Type: 'DisconnectParticipant', Parameters: {}, Transitions: {} },
  ],
};
