import type {
  Action,
  Condition,
  Flow,
  Parameters,
  Transitions,
} from '../../../../core/flow/document/flow.ts';

/** A block; `to` is its way on as a name, or all its transitions. */
export const block = (
  Identifier: string,
  Type: string,
  Parameters: Parameters = {},
  to: string | Transitions = {},
): Action => ({
  Identifier,
  Type,
  Parameters,
  Transitions: typeof to === 'string' ? { NextAction: to } : to,
});

/** A flow that starts at its first block and is known to end at `end`. */
export const flow = (...Actions: Action[]): Flow => ({
  Version: '2019-10-30',
  StartAction: Actions[0]?.Identifier ?? '',
  Actions: [...Actions, end],
});

export const end = block('end', 'DisconnectParticipant');

export const failing = (
  NextAction: string,
  on: string = NextAction,
  ErrorType = 'NoMatchingError',
): Transitions => ({ NextAction, Errors: [{ ErrorType, NextAction: on }] });

export const when = (operator: string, operand: string | string[], NextAction: string) => ({
  Condition: { Operator: operator, Operands: [operand].flat() } as Condition,
  NextAction,
});

export const say = (id: string, to: string | Transitions = 'end', Text = 'Good morning.') =>
  block(id, 'MessageParticipant', { Text }, to);

export const compare = (
  id: string,
  ComparisonValue: string,
  conditions: NonNullable<Transitions['Conditions']>,
  otherwise = 'end',
) =>
  block(
    id,
    'Compare',
    { ComparisonValue },
    {
      NextAction: otherwise,
      Conditions: conditions,
      Errors: [{ ErrorType: 'NoMatchingCondition', NextAction: otherwise }],
    },
  );

export const lambda = (id: string, to: string, more: Parameters = {}) =>
  block(
    id,
    'InvokeLambdaFunction',
    { LambdaFunctionARN: `arn:aws:lambda:eu-west-1:123456789012:function:${id}`, ...more },
    failing(to, 'sorry'),
  );

export const attributes = (id: string, Attributes: Parameters, to = 'end') =>
  block(id, 'UpdateContactAttributes', { Attributes }, failing(to, 'sorry'));

export const sorry = say('sorry', 'end', 'We are sorry.');

export const loop = (id: string, again: string, done = 'end', LoopCount = '3') =>
  block(
    id,
    'Loop',
    { LoopCount },
    {
      NextAction: done,
      Conditions: [when('Equals', 'ContinueLooping', again), when('Equals', 'DoneLooping', done)],
    },
  );

/** A menu with a way for each key; everything else goes to `otherwise`. */
export const menu = (id: string, keys: Record<string, string>, otherwise = 'sorry') =>
  block(
    id,
    'GetParticipantInput',
    { Text: 'Press a key.', StoreInput: 'False', InputTimeLimitSeconds: '5' },
    {
      NextAction: otherwise,
      Conditions: Object.entries(keys).map(([key, to]) => when('Equals', key, to)),
      Errors: ['InputTimeLimitExceeded', 'NoMatchingCondition', 'NoMatchingError'].map(
        (ErrorType) => ({ ErrorType, NextAction: otherwise }),
      ),
    },
  );

export const store = (id: string, to: string, more: Parameters = {}) =>
  block(
    id,
    'GetParticipantInput',
    {
      Text: 'Type your number.',
      StoreInput: 'True',
      InputTimeLimitSeconds: '5',
      InputValidation: { CustomValidation: { MaximumLength: '20' } },
      ...more,
    },
    failing(to, 'sorry'),
  );

export const encryption = { EncryptionKeyId: 'key-1', Key: '-----BEGIN CERTIFICATE-----' };

export const logging = (id: string, to: string, FlowLoggingBehavior = 'Enabled') =>
  block(id, 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior }, to);

export const setQueue = (id: string, to: string) =>
  block(
    id,
    'UpdateContactTargetQueue',
    { QueueId: 'arn:aws:connect:eu-west-1:123456789012:instance/i/queue/q' },
    failing(to, 'sorry'),
  );

export const transfer = (id: string, onError = 'sorry') =>
  block(
    id,
    'TransferContactToQueue',
    {},
    {
      NextAction: onError,
      Errors: ['QueueAtCapacity', 'NoMatchingError'].map((ErrorType) => ({
        ErrorType,
        NextAction: onError,
      })),
    },
  );
