import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { tables } from '../../adapters/dynamodb/tables.ts';
import { centerApp, templates } from './center-app.ts';

const ours = { 'Fn::GetAtt': [Match.stringLikeRegexp('^Key'), 'Arn'] };

type Statement = { Sid: string; Principal: unknown; Action: unknown; Condition?: unknown };
const keyStatements = (): Statement[] => {
  const [key] = Object.values(templates().data.findResources('AWS::KMS::Key'));
  return key?.Properties.KeyPolicy.Statement;
};
const statement = (sid: string) => keyStatements().find(({ Sid }) => Sid === sid);

describe('the stream of contact records', () => {
  it('is encrypted by our key and keeps records as long as the configuration says', () => {
    templates().data.hasResource('AWS::Kinesis::Stream', {
      DeletionPolicy: 'Retain',
      Properties: {
        RetentionPeriodHours: 168,
        ShardCount: 1,
        StreamEncryption: { EncryptionType: 'KMS', KeyId: ours },
      },
    });
  });

  it('is published to by an existing Connect instance when its ARN is given', () => {
    const connectInstanceArn =
      'arn:aws:connect:eu-central-1:111122223333:instance/11111111-2222-3333-4444-555555555555';
    const template = Template.fromStack(centerApp({ connectInstanceArn }).stacks.data);
    template.hasResourceProperties('AWS::Connect::InstanceStorageConfig', {
      InstanceArn: connectInstanceArn,
      ResourceType: 'CONTACT_TRACE_RECORDS',
      StorageType: 'KINESIS_STREAM',
      KinesisStreamConfig: {
        StreamArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^ContactRecords'), 'Arn'] },
      },
    });
    templates().data.resourceCountIs('AWS::Connect::InstanceStorageConfig', 0);
  });

  it('refuses an ARN that is no Connect instance', () => {
    expect(() => centerApp({ connectInstanceArn: 'my-center' })).toThrow(
      'connectInstanceArn is "my-center": give the ARN of a Connect instance',
    );
  });
});

describe('the tables', () => {
  for (const [name, definition] of Object.entries(tables)) {
    const safe = {
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        DeletionProtectionEnabled: true,
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: ours },
        TimeToLiveSpecification: { AttributeName: definition.timeToLive, Enabled: true },
        KeySchema: [
          { AttributeName: definition.partitionKey, KeyType: 'HASH' },
          ...(definition.sortKey ? [{ AttributeName: definition.sortKey, KeyType: 'RANGE' }] : []),
        ],
      },
    };
    it(`keep ${name} encrypted, recoverable and protected, under the keys of the adapter`, () => {
      templates().data.hasResource('AWS::DynamoDB::Table', safe);
    });
  }

  it('have exactly the indexes of the adapter, each with the attributes it lists', () => {
    const found = Object.values(templates().data.findResources('AWS::DynamoDB::Table')).flatMap(
      (table) => table.Properties.GlobalSecondaryIndexes ?? [],
    );
    const wanted = Object.values(tables).flatMap(({ indexes }) =>
      Object.entries(indexes).map(([IndexName, index]) => ({
        IndexName,
        KeySchema: [
          { AttributeName: index.partitionKey, KeyType: 'HASH' },
          { AttributeName: index.sortKey, KeyType: 'RANGE' },
        ],
        Projection: { NonKeyAttributes: index.include, ProjectionType: 'INCLUDE' },
      })),
    );
    expect(found).toEqual(wanted);
    expect(found).toHaveLength(5);
  });
});

describe('the failure bucket', () => {
  it('is private, encrypted by our key, and lets contacts go when the configuration says', () => {
    templates().data.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              BucketKeyEnabled: true,
              ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: ours },
            },
          ],
        },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        LifecycleConfiguration: {
          Rules: [Match.objectLike({ ExpirationInDays: 730, Status: 'Enabled' })],
        },
      },
    });
  });

  it('refuses plain HTTP, as every bucket does', () => {
    const policies = Object.values(templates().data.findResources('AWS::S3::BucketPolicy'));
    expect(policies).toHaveLength(2);
    for (const { Properties } of policies)
      expect(Properties.PolicyDocument.Statement).toContainEqual(
        expect.objectContaining({
          Effect: 'Deny',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      );
  });
});

describe('the key', () => {
  it('rotates and outlives the stack', () => {
    templates().data.hasResource('AWS::KMS::Key', {
      DeletionPolicy: 'Retain',
      Properties: { EnableKeyRotation: true },
    });
  });

  it('lets Connect, as its service-linked role and through Kinesis alone, publish contact records', () => {
    expect(statement('ConnectPublishesContactRecords')).toMatchObject({
      Action: expect.arrayContaining(['kms:GenerateDataKey']),
      Condition: {
        ArnLike: {
          'aws:PrincipalArn': {
            'Fn::Join': [
              '',
              expect.arrayContaining([':role/aws-service-role/connect.amazonaws.com/*']),
            ],
          },
        },
        StringEquals: {
          'kms:ViaService': {
            'Fn::Join': ['', ['kinesis.', { Ref: 'AWS::Region' }, '.amazonaws.com']],
          },
        },
      },
    });
  });

  it('is bound by a condition for every service that may use it', () => {
    const [root, ...others] = keyStatements();
    expect(root?.Sid).toBeUndefined();
    expect(others.map(({ Sid }) => Sid)).toEqual([
      'LogGroupsOfTheCenter',
      'AlarmsToTheEncryptedTopic',
      'ConnectPublishesContactRecords',
      'ConnectService',
    ]);
    for (const other of others) expect(other.Condition).toBeDefined();
  });
});
