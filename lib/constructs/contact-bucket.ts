import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

export type ContactBucketProps = {
  key: IKey;
  accessLogs: IBucket;
  /** Folder of its access logs. */
  logsPrefix: string;
  /** What lies in it belongs to contacts, so it goes when contacts go. */
  days: number;
};

/** A private bucket for what belongs to contacts: records that could not be counted, recordings, transcripts. */
export class ContactBucket extends Bucket {
  constructor(scope: Construct, id: string, props: ContactBucketProps) {
    super(scope, id, {
      encryption: BucketEncryption.KMS,
      encryptionKey: props.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: props.accessLogs,
      serverAccessLogsPrefix: props.logsPrefix,
      lifecycleRules: [
        {
          expiration: Duration.days(props.days),
          noncurrentVersionExpiration: Duration.days(30),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
