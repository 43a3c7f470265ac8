import { type ActionParameters, type ObservableAction, observableActions } from '../test-case.ts';
import type { Reader } from './reader.ts';

/** The parameter that names each action's resource. */
const resourceOf: Record<
  ObservableAction,
  'LambdaFunctionARN' | 'HoursOfOperationId' | 'QueueId' | 'LexV2Bot'
> = {
  InvokeLambdaFunction: 'LambdaFunctionARN',
  CheckHoursOfOperation: 'HoursOfOperationId',
  TransferContactToQueue: 'QueueId',
  ConnectParticipantWithLexBot: 'LexV2Bot',
  DequeueAndTransferToQueue: 'QueueId',
};

/** The flow action's type; the flow language's own name for the second queue action is read too. */
export function readActionType(at: Reader): ObservableAction {
  if (at.value === 'DequeueContactAndTransferToQueue') return 'DequeueAndTransferToQueue';
  const known = typeof at.value === 'string' ? at.value.trim() : at.value;
  if (at.isThere && !observableActions.some((type) => type === known)) {
    at.error(
      'unsupported-event',
      `Amazon Connect can neither observe nor override ${JSON.stringify(at.value)}.`,
      `Take one of ${observableActions.join(', ')}.`,
    );
    return 'InvokeLambdaFunction';
  }
  return at.choice(observableActions);
}

/** The resource that an event or an override is about. */
export function readActionParameters(type: ObservableAction, at: Reader): ActionParameters {
  const key = resourceOf[type];
  if (!at.object()) return {};
  if (key === 'LexV2Bot')
    return { LexV2Bot: { AliasArn: at.at('LexV2Bot').at('AliasArn').text() } };
  if (key !== 'QueueId') return { [key]: at.at(key).text() };
  if (at.at('AgentId').isThere && !at.at('QueueId').isThere)
    return { AgentId: at.at('AgentId').text() };
  return {
    QueueId: at.at('QueueId').text(),
    ...(at.at('AgentId').isThere ? { AgentId: at.at('AgentId').text() } : {}),
  };
}
