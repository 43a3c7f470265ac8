import type { Construct } from 'constructs';
import { idInInstance, idOf } from '../connect/arn-parts.ts';
import { ConnectCall } from './connect-call.ts';

export type OutboundCaller = {
  queue: string;
  queueArn: string;
  /** The number that is shown; none yet when no number was claimed. */
  numberArn: string | undefined;
};

/**
 * Name, number and outbound whisper of each queue's own calls. A whisper flow names queues, so a queue can't name it when it is
 * made; all three are set here, so that they have one owner.
 */
export function outboundCallers(
  scope: Construct,
  instanceId: string,
  name: string,
  callers: readonly OutboundCaller[],
  whisperArn: string | undefined,
): void {
  for (const { queue, queueArn, numberArn } of callers) {
    if (numberArn === undefined && whisperArn === undefined) continue;
    new ConnectCall(scope, `Calls of ${queue}`, {
      action: 'UpdateQueueOutboundCallerConfig',
      parameters: {
        InstanceId: instanceId,
        QueueId: idInInstance(queueArn),
        OutboundCallerConfig: {
          OutboundCallerIdName: name,
          ...(numberArn === undefined ? {} : { OutboundCallerIdNumberId: idOf(numberArn) }),
          ...(whisperArn === undefined ? {} : { OutboundFlowId: idInInstance(whisperArn) }),
        },
      },
      resources: [queueArn, ...[numberArn, whisperArn].flatMap((arn) => arn ?? [])],
    });
  }
}
