import { CfnInstanceStorageConfig } from 'aws-cdk-lib/aws-connect';
import { Stream, StreamEncryption, StreamMode } from 'aws-cdk-lib/aws-kinesis';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import {
  CfnOutput,
  Duration,
  RemovalPolicy,
  Stack,
  type StackProps,
  Validations,
} from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { tables } from '../adapters/dynamodb/tables.ts';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { accessLogBucket } from './constructs/access-log-bucket.ts';
import { CenterKey } from './constructs/center-key.ts';
import { centerName } from './constructs/center-name.ts';
import { CenterTable } from './constructs/center-table.ts';

export type DataStackProps = StackProps & { config: ContactCenterConfig };

/** Everything that holds data: outlives every other stack, and is kept when the stack is deleted. */
export class DataStack extends Stack {
  readonly key: CenterKey;
  readonly contactRecords: Stream;
  readonly contacts: CenterTable;
  readonly metrics: CenterTable;
  readonly failures: Bucket;

  constructor(scope: Construct, id: string, { config, ...props }: DataStackProps) {
    super(scope, id, { terminationProtection: true, ...props });
    this.key = new CenterKey(this, 'Key', centerName(config.name));
    this.contactRecords = this.stream(config.retention.streamHours);
    this.contacts = new CenterTable(this, 'Contacts', tables.contacts, this.key);
    this.metrics = new CenterTable(this, 'Metrics', tables.metrics, this.key);
    this.failures = this.failureBucket(config.retention.contactDays);
    this.connectInstance();
    new CfnOutput(this, 'ContactRecordsStream', { value: this.contactRecords.streamName });
    new CfnOutput(this, 'ContactsTable', { value: this.contacts.tableName });
    new CfnOutput(this, 'MetricsTable', { value: this.metrics.tableName });
    new CfnOutput(this, 'FailureBucket', { value: this.failures.bucketName });
  }

  /** One shard takes 1,000 records or 1 MB a second, and one shard's batches need the fewest writes a contact. */
  private stream(retentionHours: number): Stream {
    const stream = new Stream(this, 'ContactRecords', {
      streamMode: StreamMode.PROVISIONED,
      shardCount: 1,
      retentionPeriod: Duration.hours(retentionHours),
      encryption: StreamEncryption.KMS,
      encryptionKey: this.key,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(stream).acknowledge({
      id: 'AwsSolutions-KDS3',
      reason: 'Amazon Connect can not publish to a stream under the AWS-managed key aws/kinesis.',
    });
    return stream;
  }

  /** What is kept here are contact records too, so they go when contacts go. */
  private failureBucket(days: number): Bucket {
    return new Bucket(this, 'Failures', {
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: accessLogBucket(this, { cloudFront: false }),
      serverAccessLogsPrefix: 'failures/',
      lifecycleRules: [
        {
          expiration: Duration.days(days),
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  /** `-c connectInstanceArn=…` lets an instance that exists already publish its contact records here. */
  private connectInstance(): void {
    const instanceArn: unknown = this.node.tryGetContext('connectInstanceArn');
    if (instanceArn === undefined) return;
    if (typeof instanceArn !== 'string' || !/^arn:[^:]+:connect:.+:instance\/.+$/.test(instanceArn))
      throw new Error(`connectInstanceArn is "${instanceArn}": give the ARN of a Connect instance`);
    const association = new CfnInstanceStorageConfig(this, 'ConnectContactRecords', {
      instanceArn,
      resourceType: 'CONTACT_TRACE_RECORDS',
      storageType: 'KINESIS_STREAM',
      kinesisStreamConfig: { streamArn: this.contactRecords.streamArn },
    });
    association.node.addDependency(this.key);
  }
}
