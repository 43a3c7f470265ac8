import type { Construct } from 'constructs';
import { idInInstance } from '../connect/arn-parts.ts';
import { ConnectCall } from './connect-call.ts';

/** Quick connects that one call associates at most. */
const mostInACall = 50;

/**
 * Offers quick connects in all queues. A queue of CloudFormation can name its quick connects, but they need a flow, and the flow its
 * queues: the ring is cut here, by calls after all are there.
 */
export function offerQuickConnects(
  scope: Construct,
  instanceId: string,
  queues: ReadonlyMap<string, string>,
  arns: readonly string[],
): void {
  for (const [name, queueArn] of queues)
    for (let from = 0; from < arns.length; from += mostInACall) {
      const some = arns.slice(from, from + mostInACall);
      const parameters = {
        InstanceId: instanceId,
        QueueId: idInInstance(queueArn),
        QuickConnectIds: some.map(idInInstance),
      };
      new ConnectCall(scope, `In ${name}${from === 0 ? '' : ` from ${from}`}`, {
        action: 'AssociateQueueQuickConnects',
        parameters,
        undo: { action: 'DisassociateQueueQuickConnects', parameters },
        resources: [queueArn, ...some],
      });
    }
}
