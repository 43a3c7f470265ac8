import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { instanceAlias } from '../../lib/connect/instance-alias.ts';
import { centerApp, templates } from './center-app.ts';

const instance = () => templates().instance;
const storages = (template: Template) =>
  Object.entries(template.findResources('AWS::Connect::InstanceStorageConfig'));
const fromData = (output: string) => ({
  'Fn::GetStackOutput': Match.objectLike({
    StackName: 'centralita-data',
    OutputName: Match.stringLikeRegexp(output),
  }),
});

describe('the instance', () => {
  it('outlives its stack and any replacement, and logs what its flows do', () => {
    instance().hasResource('AWS::Connect::Instance', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        IdentityManagementType: 'CONNECT_MANAGED',
        InstanceAlias: { 'Fn::Join': ['', ['centralita-', { Ref: 'AWS::AccountId' }]] },
        Attributes: { InboundCalls: true, OutboundCalls: true, ContactflowLogs: true },
      },
    });
    expect(centerApp().stacks.instance.terminationProtection).toBe(true);
  });

  it('has its flow log before Connect makes one: for two weeks, under the center’s key', () => {
    instance().hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: {
        'Fn::Join': ['', ['/aws/connect/centralita-', { Ref: 'AWS::AccountId' }]],
      },
      RetentionInDays: 14,
      KmsKeyId: fromData('Key'),
    });
    instance().hasResource('AWS::Connect::Instance', {
      DependsOn: [Match.stringLikeRegexp('^FlowLog')],
    });
  });

  it('lets people sign in through the company when that is asked for', () => {
    const { stacks } = centerApp({ connectIdentity: 'SAML' });
    Template.fromStack(stacks.instance).hasResourceProperties('AWS::Connect::Instance', {
      IdentityManagementType: 'SAML',
    });
    expect(() => centerApp({ connectIdentity: 'LDAP' })).toThrow('write CONNECT_MANAGED or SAML');
  });

  it('publishes records and events to the streams, and stores under the center’s key', () => {
    const has = (ResourceType: string, properties: object) =>
      instance().hasResourceProperties('AWS::Connect::InstanceStorageConfig', {
        ResourceType,
        ...properties,
      });
    has('CONTACT_TRACE_RECORDS', {
      KinesisStreamConfig: { StreamArn: fromData('ContactRecords') },
    });
    has('AGENT_EVENTS', { KinesisStreamConfig: { StreamArn: fromData('AgentEvents') } });
    for (const [kind, BucketPrefix] of [
      ['CALL_RECORDINGS', 'CallRecordings'],
      ['CHAT_TRANSCRIPTS', 'ChatTranscripts'],
    ] as const)
      has(kind, {
        StorageType: 'S3',
        S3Config: {
          BucketName: fromData('Conversations'),
          BucketPrefix,
          EncryptionConfig: { EncryptionType: 'KMS', KeyId: fromData('Key') },
        },
      });
  });

  it('is told one thing after the other: Connect takes two calls a second', () => {
    const found = storages(instance());
    expect(found).toHaveLength(4);
    for (const [place, [, { DependsOn }]] of found.entries())
      if (place > 0) expect(DependsOn).toContain(found[place - 1]?.[0]);
  });
});

describe('an instance that exists', () => {
  const connectInstanceArn =
    'arn:aws:connect:eu-central-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

  it('is taken as it is, and stores and publishes like one of our own', () => {
    const template = Template.fromStack(centerApp({ connectInstanceArn }).stacks.instance);
    template.resourceCountIs('AWS::Connect::Instance', 0);
    for (const [, { Properties }] of storages(template))
      expect(Properties.InstanceArn).toBe(connectInstanceArn);
    expect(storages(template)).toHaveLength(4);
  });

  it('must be one', () => {
    expect(() => centerApp({ connectInstanceArn: 'my-center' })).toThrow(
      'connectInstanceArn is "my-center": give the ARN of a Connect instance',
    );
  });
});

it.each([
  ['Centralita', 'centralita'],
  // Aliases may not begin with d-, and have 45 characters with hyphen and account number.
  ['D-Day & Co', 'dday-co'],
  ['A very long name of a contact center', 'a-very-long-name-of-a-contact-ce'],
])('the alias of %s begins with %s', (name, alias) => {
  expect(instanceAlias(name)).toBe(alias);
  expect(alias.length + 13).toBeLessThanOrEqual(45);
});
