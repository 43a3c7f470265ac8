import { parseJson } from '../../parse/parse-json.ts';
import type {
  ExecutionResult,
  MockError,
  MockResponse,
  ObservableAction,
  OverrideSystemBehavior,
  Strategy,
} from '../test-case.ts';
import { readActionParameters, readActionType } from './read-action-parameters.ts';
import type { Reader } from './reader.ts';

interface Mocks {
  result: 'data' | 'hours' | 'none';
  errors: readonly [MockError, ...MockError[]];
  delay: boolean;
}

const called: Mocks = {
  result: 'data',
  errors: ['TimeLimitExceeded', 'NoMatchingError'],
  delay: true,
};
const queued: Mocks = {
  result: 'none',
  errors: ['QueueAtCapacity', 'NoMatchingError'],
  delay: false,
};

/** What each action can be made to answer. */
const mocksOf: Record<ObservableAction, Mocks> = {
  InvokeLambdaFunction: called,
  ConnectParticipantWithLexBot: called,
  CheckHoursOfOperation: { result: 'hours', errors: ['NoMatchingError'], delay: false },
  TransferContactToQueue: queued,
  DequeueAndTransferToQueue: queued,
};

/** What an override changes, and how. */
export function readOverride(at: Reader): OverrideSystemBehavior['Behavior'] {
  at.object();
  const Type = at.at('Type').choice(['FlowAction']);
  const properties = at.at('Properties');
  const ActionType = readActionType(properties.at('ActionType'));
  const ActionParameters = readActionParameters(ActionType, properties.at('ActionParameters'));
  const Strategy = readStrategy(mocksOf[ActionType], ActionType, properties.at('Strategy'));
  return { Type, Properties: { ActionType, ActionParameters, Strategy } };
}

function readStrategy(mocks: Mocks, action: ObservableAction, at: Reader): Strategy {
  const Type = at.at('Type').choice(['SubstituteResource', 'MockResponse']);
  if (Type === 'SubstituteResource') return { Type, SubstituteArn: at.at('SubstituteArn').text() };
  return { Type, Response: readResponse(mocks, action, at.at('Response')) };
}

function readResponse(mocks: Mocks, action: ObservableAction, at: Reader): MockResponse {
  const Type = at.at('Type').choice(['ExecutionResult', 'Error']);
  if (Type === 'Error') {
    const error = at.at('Error');
    return {
      Type,
      Error: { ...readDelay(mocks, error), Value: error.at('Value').choice(mocks.errors) },
    };
  }
  if (mocks.result === 'none')
    at.error(
      'queue-result',
      `${action} can’t be given a result.`,
      'Substitute another queue, or answer with the error QueueAtCapacity.',
    );
  return { Type, ExecutionResult: readResult(mocks, at.at('ExecutionResult')) };
}

function readResult(mocks: Mocks, at: Reader): ExecutionResult {
  if (mocks.result === 'hours') return { Value: at.at('Value').choice(['InHours', 'OutOfHours']) };
  const data = at.at('LoadedData');
  if (!data.isThere) return readDelay(mocks, at);
  if (typeof data.value !== 'string' || !parseJson(data.value).ok) {
    data.error(
      'not-json',
      'LoadedData must be a text that holds JSON.',
      'Write it as a string with escaped quotation marks: "{\\"name\\":\\"value\\"}".',
    );
    return {};
  }
  return { ...readDelay(mocks, at), LoadedData: data.value };
}

const longestDelay = 300;

function readDelay(mocks: Mocks, at: Reader): { DelaySeconds?: number } {
  const delay = at.at('DelaySeconds');
  const { value } = delay;
  if (!delay.isThere) return {};
  if (!mocks.delay) {
    delay.warn(
      'no-delay',
      'This action’s mocks have no delay; it is ignored.',
      'Remove DelaySeconds.',
    );
    return {};
  }
  if (typeof value === 'number' && value >= 0 && value <= longestDelay)
    return { DelaySeconds: value };
  delay.error(
    'wrong-delay',
    'DelaySeconds must be a number from 0 to 300.',
    'Write it without quotation marks.',
  );
  return {};
}
