import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { CenterFunction } from './center-function.ts';
import { allowKeyUse } from './key-use.ts';

/** A batch of a FIFO queue holds ten messages at most. */
const batchSize = 10;
const tries = 3;

export type RingsProps = {
  key: IKey;
  /** Under which functions find the queue. */
  variable: string;
  /** At least as long as the function that answers may take. */
  visibilityTimeout: Duration;
  /** How long each ring is held back. */
  deliveryDelay?: Duration;
};

/** Rings for a function that looks at what others changed: in order for each center, and given up after three tries. */
export class Rings extends Construct {
  readonly queue: Queue;
  readonly givenUp: Queue;
  private readonly key: IKey;
  private readonly variable: string;

  constructor(scope: Construct, id: string, { key, variable, ...timing }: RingsProps) {
    super(scope, id);
    this.key = key;
    this.variable = variable;
    const common = {
      fifo: true,
      encryption: QueueEncryption.KMS,
      encryptionMasterKey: key,
      enforceSSL: true,
    };
    this.givenUp = new Queue(this, 'GivenUp', { ...common, retentionPeriod: Duration.days(14) });
    this.queue = new Queue(this, 'Queue', {
      ...common,
      ...timing,
      // Each minute's ring tells all that an older one could.
      retentionPeriod: Duration.minutes(10),
      deadLetterQueue: { queue: this.givenUp, maxReceiveCount: tries },
    });
  }

  /** What a function has to know to ring. */
  get environment(): Record<string, string> {
    return { [this.variable]: this.queue.queueUrl };
  }

  allowRinging({ role }: CenterFunction): void {
    role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.queue.queueArn] }),
    );
    allowKeyUse(this.key, role, { through: ['sqs'], write: true });
  }

  feed({ function: target, role }: CenterFunction): void {
    role.addToPolicy(
      new PolicyStatement({
        actions: ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'],
        resources: [this.queue.queueArn],
      }),
    );
    allowKeyUse(this.key, role, { through: ['sqs'], write: false });
    const mapping = new EventSourceMapping(this, 'Mapping', {
      eventSourceArn: this.queue.queueArn,
      target,
      batchSize,
    });
    // Lambda tries the role's permissions when the mapping is made, and refuses what isn't there yet.
    mapping.node.addDependency(role);
  }
}
