import { CfnQuickConnect } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { idInInstance } from '../connect/arn-parts.ts';
import { ConnectCall } from './connect-call.ts';

export type QueueQuickConnectsProps = {
  instance: { instanceArn: string; instanceId: string };
  queues: ReadonlyMap<string, string>;
  /** The transfer-to-queue flow that they run. */
  flowArn: string;
};

/**
 * A quick connect for each queue, offered in all queues. A queue of CloudFormation can name its quick connects, but they need a
 * flow, and the flow its queues: the ring is cut here, by calls after all are there.
 */
export class QueueQuickConnects extends Construct {
  constructor(
    scope: Construct,
    id: string,
    { instance, queues, flowArn }: QueueQuickConnectsProps,
  ) {
    super(scope, id);
    const made = [...queues].map(([name, queueArn]) => {
      const quickConnect = new CfnQuickConnect(this, `To ${name}`, {
        instanceArn: instance.instanceArn,
        name,
        description: `Transfer to ${name}`,
        quickConnectConfig: {
          quickConnectType: 'QUEUE',
          queueConfig: { contactFlowArn: flowArn, queueArn },
        },
      });
      return quickConnect.attrQuickConnectArn;
    });
    for (const [name, queueArn] of queues) this.offer(instance.instanceId, name, queueArn, made);
  }

  private offer(instanceId: string, name: string, queueArn: string, arns: readonly string[]): void {
    for (let from = 0; from < arns.length; from += mostInACall) {
      const some = arns.slice(from, from + mostInACall);
      const parameters = {
        InstanceId: instanceId,
        QueueId: idInInstance(queueArn),
        QuickConnectIds: some.map(idInInstance),
      };
      new ConnectCall(this, `In ${name}${from === 0 ? '' : ` from ${from}`}`, {
        action: 'AssociateQueueQuickConnects',
        parameters,
        undo: { action: 'DisassociateQueueQuickConnects', parameters },
        resources: [queueArn, ...some],
      });
    }
  }
}

/** Quick connects that one call associates at most. */
const mostInACall = 50;
