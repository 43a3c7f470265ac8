import type { Role } from 'aws-cdk-lib/aws-iam';
import { CfnFunction } from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Stack, Validations } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

const reason =
  'Written by the BucketDeployment construct: it copies files it does not know by name, from the bucket of ' +
  'deployment assets to the dashboard bucket, and runs during deployments only.';

/** What cdk-nag says of CDK's own function that copies the dashboard's files, and why it may stay. */
export function acknowledgeCopying(scope: Construct, role: Role, bucket: IBucket): void {
  const stack = Stack.of(scope);
  const files = stack.getLogicalId(bucket.node.defaultChild as never);
  const assets = 'arn:<AWS::Partition>:s3:::cdk-hnb659fds-assets-<AWS::AccountId>-<AWS::Region>';
  const wildcards = [
    ...['Abort', 'DeleteObject', 'GetBucket', 'GetObject', 'List'].map(
      (action) => `Action::s3:${action}*`,
    ),
    `Resource::<${files}.Arn>/*`,
    `Resource::${assets}/*`,
  ];
  Validations.of(role).acknowledge(
    ...wildcards.map((finding) => ({ id: `AwsSolutions-IAM5[${finding}]`, reason })),
    {
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'Invalidations: CloudFront lets the construct name no single distribution here.',
    },
  );
  for (const handler of stack.node.findAll())
    if (handler instanceof CfnFunction && handler.node.path.includes('CDKBucketDeployment'))
      Validations.of(handler).acknowledge({
        id: 'AwsSolutions-L1',
        reason: 'The runtime of this function is chosen by aws-cdk-lib and moves with its version.',
      });
}
