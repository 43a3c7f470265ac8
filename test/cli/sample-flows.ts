type Branches = { [branch: string]: string };

function block(Identifier: string, Type: string, Parameters: object, branches: Branches = {}) {
  const { next, ...others } = branches;
  const keys = Object.keys(others);
  const isError = (key: string) => /Error$|Condition$|Exceeded$|Capacity$/.test(key);
  const Transitions =
    next === undefined
      ? {}
      : {
          NextAction: next,
          Errors: keys
            .filter(isError)
            .map((ErrorType) => ({ ErrorType, NextAction: others[ErrorType] })),
          Conditions: keys
            .filter((key) => !isError(key))
            .map((key) => ({
              NextAction: others[key],
              Condition: { Operator: 'Equals', Operands: [key] },
            })),
        };
  return { Identifier, Type, Parameters, Transitions };
}

const says = (id: string, Text: string, next: string) =>
  block(id, 'MessageParticipant', { Text }, { next, NoMatchingError: next });

const flowOf = (...Actions: { Identifier: string }[]) => ({
  Version: '2019-10-30',
  StartAction: Actions[0]?.Identifier,
  Actions,
});

/** A greeting, a menu with two keys, an answer to each. */
export const shop = flowOf(
  says('greet', 'Welcome to the shop. We are glad you call.', 'ask'),
  block(
    'ask',
    'GetParticipantInput',
    {
      Text: 'For hours press 1. For the address press 2.',
      StoreInput: 'False',
      InputTimeLimitSeconds: '5',
    },
    {
      next: 'sorry',
      '1': 'hours',
      '2': 'address',
      InputTimeLimitExceeded: 'sorry',
      NoMatchingCondition: 'sorry',
      NoMatchingError: 'sorry',
    },
  ),
  says('hours', 'We open on Monday. Goodbye.', 'end'),
  says('address', 'We are at the harbour. Goodbye.', 'end'),
  says('sorry', 'Sorry, that is no choice. Goodbye.', 'end'),
  block('end', 'DisconnectParticipant', {}),
);

/** One finding of severity error: an empty text. */
export const broken = flowOf(says('ask', '', 'end'), block('end', 'DisconnectParticipant', {}));

/** A chat that repeats what a bot-less menu can't: words are sent, the flow says goodbye. */
export const chat = flowOf(
  block(
    'ask',
    'GetParticipantInput',
    {
      Text: 'Write yes to be called. Write no to leave.',
      StoreInput: 'False',
      InputTimeLimitSeconds: '60',
    },
    {
      next: 'bye',
      yes: 'thanks',
      InputTimeLimitExceeded: 'bye',
      NoMatchingCondition: 'bye',
      NoMatchingError: 'bye',
    },
  ),
  says('thanks', 'Thank you. We will call.', 'end'),
  says('bye', 'Goodbye.', 'end'),
  block('end', 'DisconnectParticipant', {}),
);

const legacyModule = (id: string, type: string, text: string | null, next: string | null) => ({
  id,
  type,
  branches: next === null ? [] : [{ condition: 'Success', transition: next }],
  parameters:
    text === null
      ? []
      : [
          { name: 'Text', value: text, namespace: null },
          { name: 'TextToSpeechType', value: 'text' },
        ],
  metadata: { position: { x: 0, y: 0 } },
});

/** The old export format. */
export const legacy = {
  modules: [
    legacyModule('greet', 'PlayPrompt', 'Welcome.', 'end'),
    legacyModule('end', 'Disconnect', null, null),
  ],
  version: '1',
  type: 'contactFlow',
  start: 'greet',
  metadata: { entryPointPosition: { x: 0, y: 0 }, name: 'Old', type: 'contactFlow' },
};

/** What `describe-contact-flow` answers. */
export const serviceAnswer = {
  ContactFlow: { Name: 'Shop', Type: 'CONTACT_FLOW', Content: JSON.stringify(shop) },
};

const observation = (Identifier: string, Text: string, actions: object[], next: string[]) => ({
  Identifier,
  Event: {
    Identifier: `event ${Identifier}`,
    Type: 'MessageReceived',
    Actor: 'System',
    Properties: { Text, MatchingCriteria: { Type: 'Inclusion' } },
  },
  Actions: actions,
  Transitions: { NextObservations: next },
});

const presses = (Value: string) => ({
  Identifier: `press ${Value}`,
  Type: 'SendInstruction',
  Parameters: {
    ActionType: 'SendInstruction',
    Actor: 'Customer',
    Instruction: { Type: 'DtmfInput', Properties: { Value } },
  },
  Transitions: {},
});

const endTest = {
  Identifier: 'end the test',
  Type: 'TestControl',
  Parameters: { ActionType: 'TestControl', Command: { Type: 'EndTest' } },
  Transitions: {},
};

/** A caller who hears a menu, and the test is over. */
export const menuTest = (menu: string) => ({
  Version: '2019-10-30',
  Metadata: {},
  Observations: [observation('Menu', menu, [endTest], [])],
});

/** A caller who presses a key in the shop and hears this. */
export const shopTest = (key: string, answer: string) => ({
  Version: '2019-10-30',
  Metadata: {},
  Observations: [
    observation('Menu', 'For hours press 1', [presses(key)], ['Answer']),
    observation('Answer', answer, [endTest], []),
  ],
});
