import { AccountRootPrincipal, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { instanceAlias } from '../connect/instance-alias.ts';
import { flowLogGroup, logFolder, vendedLogFolder } from './center-name.ts';

/** The one customer-managed key: streams, tables, buckets, log groups and the alarm topic. */
export class CenterKey extends Key {
  constructor(scope: Construct, id: string, center: string) {
    super(scope, id, {
      description: `Everything that ${center} stores about contacts`,
      alias: center,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.addToResourcePolicy(this.logs(center));
    this.addToResourcePolicy(this.alarms());
    for (const statement of this.connect()) this.addToResourcePolicy(statement);
  }

  private logs(center: string): PolicyStatement {
    const { partition, region, account } = Stack.of(this);
    const groups = `arn:${partition}:logs:${region}:${account}:log-group:`;
    return new PolicyStatement({
      sid: 'LogGroupsOfTheCenter',
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:ReEncrypt*',
        'kms:GenerateDataKey*',
        'kms:DescribeKey',
      ],
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': [
            `${groups}${logFolder(center)}/*`,
            `${groups}${vendedLogFolder(center)}/*`,
            `${groups}${flowLogGroup(`${instanceAlias(center)}-${account}`)}`,
          ],
        },
      },
    });
  }

  /** Without it an alarm changes state and its message to the encrypted topic is lost without a trace. */
  private alarms(): PolicyStatement {
    return new PolicyStatement({
      sid: 'AlarmsToTheEncryptedTopic',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
    });
  }

  /**
   * Amazon Connect writes records, events and recordings as its service-linked role, whose name ends differently in
   * every instance; Kinesis and S3 need GenerateDataKey of whoever puts. The AWS-managed Kinesis key would refuse Connect.
   */
  private connect(): PolicyStatement[] {
    const { partition, region, account } = Stack.of(this);
    const role = `arn:${partition}:iam::${account}:role/aws-service-role/connect.amazonaws.com/*`;
    return [
      new PolicyStatement({
        sid: 'ConnectPublishesAndRecords',
        principals: [new AccountRootPrincipal()],
        actions: ['kms:GenerateDataKey', 'kms:Decrypt', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: {
          ArnLike: { 'aws:PrincipalArn': role },
          StringEquals: {
            'kms:ViaService': [`kinesis.${region}.amazonaws.com`, `s3.${region}.amazonaws.com`],
          },
        },
      }),
      new PolicyStatement({
        sid: 'ConnectService',
        principals: [new ServicePrincipal('connect.amazonaws.com')],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    ];
  }
}
