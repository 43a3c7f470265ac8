import { CfnQuickConnect } from 'aws-cdk-lib/aws-connect';
import { Construct } from 'constructs';
import { offerQuickConnects } from './offer-quick-connects.ts';

export type QueueQuickConnectsProps = {
  instance: { instanceArn: string; instanceId: string };
  queues: ReadonlyMap<string, string>;
  /** The transfer-to-queue flow that they run. */
  flowArn: string;
};

/** A quick connect for each queue, offered in all queues. */
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
    offerQuickConnects(this, instance.instanceId, queues, made);
  }
}
