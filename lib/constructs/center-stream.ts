import { Stream, StreamEncryption, StreamMode } from 'aws-cdk-lib/aws-kinesis';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** A stream that Amazon Connect publishes to. One shard takes 1,000 records or 1 MB a second, and its batches need the fewest writes. */
export class CenterStream extends Stream {
  constructor(scope: Construct, id: string, props: { key: IKey; retentionHours: number }) {
    super(scope, id, {
      streamMode: StreamMode.PROVISIONED,
      shardCount: 1,
      retentionPeriod: Duration.hours(props.retentionHours),
      encryption: StreamEncryption.KMS,
      encryptionKey: props.key,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this).acknowledge({
      id: 'AwsSolutions-KDS3',
      reason: 'Amazon Connect can not publish to a stream under the AWS-managed key aws/kinesis.',
    });
  }
}
