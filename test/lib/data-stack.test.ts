import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { tables } from '../../adapters/dynamodb/tables.ts';
import { templates } from './center-app.ts';

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

  it('is one of two that are the same: agent events have the other', () => {
    templates().data.resourcePropertiesCountIs(
      'AWS::Kinesis::Stream',
      { RetentionPeriodHours: 168, StreamEncryption: { EncryptionType: 'KMS', KeyId: ours } },
      2,
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
    expect(found).toHaveLength(6);
  });
});

describe('the buckets of failures and of conversations', () => {
  it('are private, encrypted by our key, and let contacts go when the configuration says', () => {
    const safe = {
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
    };
    expect(Object.keys(templates().data.findResources('AWS::S3::Bucket', safe))).toHaveLength(2);
  });

  it('refuses plain HTTP, as every bucket does', () => {
    const policies = Object.values(templates().data.findResources('AWS::S3::BucketPolicy'));
    expect(policies).toHaveLength(3);
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

  it('lets Connect, as its service-linked role and through Kinesis and S3 alone, publish and record', () => {
    expect(statement('ConnectPublishesAndRecords')).toMatchObject({
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
          'kms:ViaService': ['kinesis', 's3'].map((service) => ({
            'Fn::Join': ['', [`${service}.`, { Ref: 'AWS::Region' }, '.amazonaws.com']],
          })),
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
      'ConnectPublishesAndRecords',
      'ConnectService',
    ]);
    for (const other of others) expect(other.Condition).toBeDefined();
  });
});
