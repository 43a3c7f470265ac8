import type { Asked } from '../../call/call.ts';
import type { Json } from '../../document/flow.ts';
import type { LexTurn } from '../../run/question.ts';
import type { World } from '../../world/world.ts';
import { hoursNames } from '../run/resource-names.ts';
import type { ActionParameters, MockResponse, ObservableAction } from '../test-case.ts';
import type { CallHistory } from './call-history.ts';
import type { UntitledAction } from './untitled-action.ts';

/**
 * What functions, hours, bots and full queues answered in a call, as overrides in the order of their use. A bot that asked on
 * before it understood is left alone: a mock stands for one turn.
 */
export function recordedOverrides({ asked, world }: CallHistory): UntitledAction[] {
  const talkative = new Set(
    asked.flatMap(({ question, answer }) =>
      question.ask === 'lex' && answer.ok && turnOf(answer.value).state === 'InProgress'
        ? [question.bot]
        : [],
    ),
  );
  return asked.flatMap((one) => {
    const { question } = one;
    if (question.ask === 'lex' && talkative.has(question.bot)) return [];
    const mocked = mockOf(one, world);
    return mocked ? [override(mocked)] : [];
  });
}

interface Mocked {
  type: ObservableAction;
  parameters: ActionParameters;
  response: MockResponse;
}

function mockOf(asked: Asked, world: World): Mocked | null {
  const { question } = asked;
  if (!asked.answer.ok && 'unknown' in asked.answer) return null;
  if (question.ask === 'lambda')
    return question.invocation === 'ASYNCHRONOUS'
      ? null
      : {
          type: 'InvokeLambdaFunction',
          parameters: { LambdaFunctionARN: question.arn },
          response: responseOf(asked, (value) => value),
        };
  if (question.ask === 'lex')
    return {
      type: 'ConnectParticipantWithLexBot',
      parameters: { LexV2Bot: { AliasArn: question.bot } },
      response: responseOf(asked, (value) => loadedTurn(turnOf(value))),
    };
  if (question.ask === 'hours')
    return hoursMock(asked, hoursNames(world, question.hours, question.queue)[0]);
  if (question.ask !== 'enqueue' || asked.answer.ok || question.queue === null) return null;
  const Value = asked.answer.error === 'QueueAtCapacity' ? 'QueueAtCapacity' : 'NoMatchingError';
  return {
    type: 'TransferContactToQueue',
    parameters: { QueueId: question.queue },
    response: { Type: 'Error', Error: { Value } },
  };
}

function hoursMock({ answer }: Asked, name: string | undefined): Mocked | null {
  if (name === undefined) return null;
  return {
    type: 'CheckHoursOfOperation',
    parameters: { HoursOfOperationId: name },
    response: answer.ok
      ? {
          Type: 'ExecutionResult',
          ExecutionResult: { Value: answer.value === true ? 'InHours' : 'OutOfHours' },
        }
      : { Type: 'Error', Error: { Value: 'NoMatchingError' } },
  };
}

function responseOf({ answer }: Asked, load: (value: Json) => Json): MockResponse {
  const tookMs = 'tookMs' in answer ? (answer.tookMs ?? 0) : 0;
  const delay = tookMs > 0 ? { DelaySeconds: tookMs / 1000 } : {};
  return answer.ok
    ? {
        Type: 'ExecutionResult',
        ExecutionResult: { ...delay, LoadedData: JSON.stringify(load(answer.value)) },
      }
    : { Type: 'Error', Error: { ...delay, Value: 'NoMatchingError' } };
}

const turnOf = (value: Json): LexTurn => value as unknown as LexTurn;

const loadedTurn = ({
  intent,
  slots,
  sessionAttributes,
  confidence,
  state,
  messages,
}: LexTurn) => ({
  IntentName: intent,
  Slots: slots,
  SessionAttributes: sessionAttributes,
  IntentConfidence: { Score: confidence },
  DialogState: state,
  messages,
});

const override = ({ type, parameters, response }: Mocked): UntitledAction => ({
  Type: 'OverrideSystemBehavior',
  Parameters: {
    ActionType: 'OverrideSystemBehavior',
    Behavior: {
      Type: 'FlowAction',
      Properties: {
        ActionType: type,
        ActionParameters: parameters,
        Strategy: { Type: 'MockResponse', Response: response },
      },
    },
  },
});
