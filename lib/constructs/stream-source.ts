import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IStream, IStreamConsumer } from 'aws-cdk-lib/aws-kinesis';
import { EventSourceMapping, MetricType, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Duration, Stack, Validations } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { CenterFunction } from './center-function.ts';
import { failurePrefixes } from './failure-prefixes.ts';
import { maxRecordAgeHours } from './max-record-age.ts';

export type StreamSourceProps = {
  stream: IStream;
  /** Records are delivered as they come, some 70 ms after, where there is one; else Lambda asks once a second. */
  consumer?: IStreamConsumer;
  streamHours: number;
  target: CenterFunction;
  failures: Bucket;
  /** How long records wait for company: fewer and fuller batches cost less, but nobody may be watching. */
  window: Duration;
};

/**
 * Feeds the stream to the fold, in order, one invocation a shard at a time: the fences of the cells count on it.
 * Permissions are written out: the ready-made event source would let the function delete what failed.
 */
export class StreamSource extends Construct {
  readonly mapping: EventSourceMapping;

  constructor(scope: Construct, id: string, props: StreamSourceProps) {
    super(scope, id);
    allowReading(props);
    allowKeepingFailures(props);
    const maxRecordAge = maxRecordAgeHours(props.streamHours);
    this.mapping = new EventSourceMapping(this, 'Mapping', {
      target: props.target.function,
      eventSourceArn: props.consumer?.streamConsumerArn ?? props.stream.streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 500,
      maxBatchingWindow: props.window,
      parallelizationFactor: 1,
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: -1,
      maxRecordAge: Duration.hours(maxRecordAge),
      onFailure: { bind: () => ({ destination: props.failures.bucketArn }) },
      supportS3OnFailureDestination: true,
      metricsConfig: { metrics: [MetricType.EVENT_COUNT] },
    });
    // Lambda tries the role's permissions when the mapping is made, and refuses what isn't there yet.
    this.mapping.node.addDependency(props.target.role);
  }
}

function allowReading({ stream, consumer, target }: StreamSourceProps): void {
  consumer?.grant(target.role, 'kinesis:DescribeStreamConsumer', 'kinesis:SubscribeToShard');
  stream.grant(
    target.role,
    'kinesis:DescribeStream',
    'kinesis:DescribeStreamSummary',
    'kinesis:GetRecords',
    'kinesis:GetShardIterator',
    'kinesis:ListShards',
  );
}

/** Lambda writes dropped batches as the function's role, and asks first whether the bucket is there. */
function allowKeepingFailures({ failures, target }: StreamSourceProps): void {
  target.role.addToPolicy(
    new PolicyStatement({
      actions: ['s3:PutObject'],
      resources: Object.values(failurePrefixes).map((folder) =>
        failures.arnForObjects(`${folder}*`),
      ),
    }),
  );
  target.role.addToPolicy(
    new PolicyStatement({ actions: ['s3:ListBucket'], resources: [failures.bucketArn] }),
  );
  const bucketArn = bucketArnAsReferred(Stack.of(failures).stackName);
  Validations.of(target.role).acknowledge(
    ...Object.values(failurePrefixes).map((folder) => ({
      id: `AwsSolutions-IAM5[Resource::${bucketArn}/${folder}*]`,
      reason:
        'Names of objects hold shard, sequence and time; new ones in this one folder, no more.',
    })),
  );
}

/** How cdk-nag spells the failure bucket's ARN, read from another stack. A wrong spelling fails the synthesis. */
const bucketArnAsReferred = (StackName: string): string =>
  JSON.stringify({
    'Fn::GetStackOutput': {
      StackName,
      Region: { Ref: 'AWS::Region' },
      OutputName: 'PublishOutputFnGetAttFailures8A3E1A2FArnFC0B776A',
    },
  });
