import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { centerApp, shipped, templates } from './center-app.ts';

const afterCalls = () => templates().afterCalls;
const target = (name: string) => ({
  Targets: [Match.objectLike({ Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp(name), 'Arn'] } })],
});

describe('callbacks', () => {
  it('are placed by a function whose name those who schedule it know beforehand', () => {
    afterCalls().hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: 'centralita-place-callbacks',
    });
    templates().functions.hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({
          SCHEDULE_GROUP: 'centralita-callbacks',
          SCHEDULE_TARGET_ARN: {
            'Fn::Join': [
              '',
              Match.arrayWith([Match.stringLikeRegexp(':function:centralita-place-callbacks$')]),
            ],
          },
        }),
      },
    });
  });

  it('may be scheduled in one group, under a role that calls that function alone', () => {
    const { functions } = templates();
    functions.hasResourceProperties('AWS::Scheduler::ScheduleGroup', {
      Name: 'centralita-callbacks',
    });
    functions.hasResourceProperties('AWS::IAM::Policy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'iam:PassRole',
            Condition: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
          }),
        ]),
      },
    });
    const [role] = Object.values(functions.findResources('AWS::IAM::Policy')).filter(
      ({ Properties }) => /^CallbacksRole/.test(Properties.PolicyName),
    );
    expect(role?.Properties.PolicyDocument.Statement).toEqual([
      expect.objectContaining({ Action: 'lambda:InvokeFunction', Effect: 'Allow' }),
    ]);
  });

  it('that no schedule woke are found each minute', () => {
    afterCalls().hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(1 minute)',
      ...target('^PlaceCallbacks'),
    });
  });

  it('wait for the flow that takes them', () => {
    const { stacks } = centerApp({}, {}, { shipped: { ...shipped, callback: 'none yet' } });
    expect([...stacks.afterCalls.functions.keys()]).toEqual(['advance-voicemails']);
  });
});

describe('voicemails', () => {
  it('go on when their recording is stored, which the bucket tells', () => {
    templates().data.hasResourceProperties('AWS::S3::Bucket', {
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
    afterCalls().hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { object: { key: [{ prefix: 'CallRecordings/' }] } },
      },
      ...target('^AdvanceVoicemails'),
    });
  });

  it('and when their transcription has ended', () => {
    afterCalls().hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.transcribe'],
        'detail-type': ['Transcribe Job State Change'],
        detail: { TranscriptionJobStatus: ['COMPLETED', 'FAILED'] },
      },
    });
  });

  it('have their own jobs and transcripts, and read recordings alone', () => {
    const policies = Object.entries(afterCalls().findResources('AWS::IAM::Policy'));
    const [, policy] = policies.find(([id]) => /^AdvanceVoicemailsRole/.test(id)) ?? [];
    const statements: { Action: string | string[]; Condition?: object; Resource: unknown }[] =
      policy?.Properties.PolicyDocument.Statement;
    const on = (action: string) => {
      const found = statements.find(({ Action }) => [Action].flat().includes(action));
      return found && { resource: JSON.stringify(found.Resource), condition: found.Condition };
    };
    const jobs = expect.stringContaining(':transcription-job/voicemail-*');
    expect(on('transcribe:StartTranscriptionJob')).toMatchObject({ resource: jobs });
    expect(on('transcribe:GetTranscriptionJob')).toMatchObject({ resource: jobs });
    expect(on('s3:GetObject')?.resource).toMatch(/CallRecordings\/\*.*transcripts\/\*/);
    expect(on('s3:PutObject')?.resource).not.toContain('CallRecordings');
    expect(on('s3:ListBucket')?.condition).toEqual({
      StringLike: { 's3:prefix': 'CallRecordings/ivr/*' },
    });
    expect(on('connect:StartTaskContact')?.resource).toContain('/contact-flow/*');
  });

  it('link to the instance’s own pages', () => {
    const url = (context: Record<string, unknown>) => {
      const template = Template.fromStack(centerApp(context).stacks.afterCalls);
      const [made] = Object.values(template.findResources('AWS::Lambda::Function'))
        .map(({ Properties }) => Properties.Environment.Variables)
        .filter((variables) => 'INSTANCE_URL' in variables);
      return made.INSTANCE_URL;
    };
    const connectInstanceArn = 'arn:aws:connect:eu-central-1:111122223333:instance/1111-2222';
    expect(url({ connectInstanceArn, connectInstanceAlias: 'calls' })).toBe(
      'https://calls.my.connect.aws',
    );
    expect(url({})).toEqual({
      'Fn::Join': ['', ['https://centralita-', { Ref: 'AWS::AccountId' }, '.my.connect.aws']],
    });
  });
});
