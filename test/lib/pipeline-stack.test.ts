import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { unreadablePrefix } from '../../adapters/s3/failure-store.ts';
import { failurePrefixes } from '../../lib/constructs/failure-prefixes.ts';
import { maxRecordAgeHours } from '../../lib/constructs/max-record-age.ts';
import { templates } from './center-app.ts';

const output = (name: string) => ({
  'Fn::GetStackOutput': Match.objectLike({
    StackName: 'centralita-data',
    OutputName: Match.stringLikeRegexp(name),
  }),
});

describe('the event source', () => {
  it('delivers in order, one invocation a shard, and retries until records are about to expire', () => {
    templates().pipeline.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: output('ContactRecords'),
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 500,
      MaximumBatchingWindowInSeconds: 1,
      ParallelizationFactor: 1,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: -1,
      DestinationConfig: { OnFailure: { Destination: output('Failures') } },
      MetricsConfig: { Metrics: ['EventCount'] },
    });
  });

  it.each([
    [24, 12],
    [168, 156],
    [180, 168],
    [8760, 168],
  ])('gives up records of a stream that keeps %i h after %i h', (streamHours, hours) => {
    expect(maxRecordAgeHours(streamHours)).toBe(hours);
  });

  it('comes after the permissions that it is tried with', () => {
    const mappings = templates().pipeline.findResources('AWS::Lambda::EventSourceMapping');
    const policies = Object.keys(templates().pipeline.findResources('AWS::IAM::Policy'));
    for (const { DependsOn } of Object.values(mappings))
      expect(DependsOn).toEqual(expect.arrayContaining(policies));
  });
});

describe('fold-contacts', () => {
  it('runs the bundle on Node 24, knows its tables and writes an encrypted log that ends', () => {
    templates().pipeline.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      LoggingConfig: {
        LogFormat: 'JSON',
        LogGroup: { Ref: Match.stringLikeRegexp('^FoldContactsLog') },
      },
      Environment: {
        Variables: {
          POWERTOOLS_SERVICE_NAME: 'fold-contacts',
          CONTACTS_TABLE: output('Contacts'),
          METRICS_TABLE: output('Metrics'),
          CENTER_TABLE: output('Center'),
          FAILURE_BUCKET: output('Failures'),
        },
      },
    });
    templates().pipeline.hasResourceProperties('AWS::Logs::LogGroup', {
      LogGroupName: '/centralita/fold-contacts',
      RetentionInDays: 90,
      KmsKeyId: output('Key'),
    });
  });

  it('is never told that sign-in is off', () => {
    for (const template of [templates().pipeline, templates().dashboard])
      for (const { Properties } of Object.values(template.findResources('AWS::Lambda::Function')))
        expect(Properties.Environment?.Variables ?? {}).not.toHaveProperty('SIGN_IN');
  });

  it('may write where its failure store writes', () => {
    expect(failurePrefixes.unreadable).toBe(unreadablePrefix);
  });
});
