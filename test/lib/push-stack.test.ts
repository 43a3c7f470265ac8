import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { templates } from './center-app.ts';

const push = () => templates().push;
const reference = (name: string) => ({ 'Fn::GetAtt': [Match.stringLikeRegexp(name), 'Arn'] });

describe('AppSync Events', () => {
  it('takes listeners with a token of our users, and publishers by their role', () => {
    push().hasResourceProperties('AWS::AppSync::Api', {
      EventConfig: {
        AuthProviders: [
          {
            AuthType: 'AMAZON_COGNITO_USER_POOLS',
            CognitoConfig: {
              UserPoolId: {
                'Fn::GetStackOutput': Match.objectLike({ StackName: 'centralita-sign-in' }),
              },
            },
          },
          { AuthType: 'AWS_IAM' },
        ],
        ConnectionAuthModes: [{ AuthType: 'AMAZON_COGNITO_USER_POOLS' }],
        DefaultSubscribeAuthModes: [{ AuthType: 'AMAZON_COGNITO_USER_POOLS' }],
        DefaultPublishAuthModes: [{ AuthType: 'AWS_IAM' }],
      },
    });
  });

  it('asks who listens to the live state', () => {
    push().hasResourceProperties('AWS::AppSync::ChannelNamespace', {
      Name: 'live',
      CodeHandlers: Match.stringLikeRegexp('onSubscribe'),
    });
  });

  it('is published to by publish-live alone, in its namespace alone', () => {
    const statements = Object.values(push().findResources('AWS::IAM::Policy')).flatMap(
      ({ Properties }) => Properties.PolicyDocument.Statement,
    );
    const publishing = statements.filter(({ Action }) => String(Action).startsWith('appsync:'));
    expect(publishing).toHaveLength(1);
    expect(publishing[0].Action).toBe('appsync:EventPublish');
    expect(JSON.stringify(publishing[0].Resource)).toContain('/channelNamespace/live');
  });
});

describe('rings', () => {
  it('are kept in order, encrypted, and apart when given up', () => {
    const queues = Object.values(push().findResources('AWS::SQS::Queue'));
    expect(queues).toHaveLength(2);
    for (const { Properties } of queues) {
      expect(Properties.FifoQueue).toBe(true);
      expect(Properties.KmsMasterKeyId).toBeDefined();
    }
    push().hasResourceProperties('AWS::SQS::Queue', {
      RedrivePolicy: { deadLetterTargetArn: reference('GivenUp'), maxReceiveCount: 3 },
    });
  });

  it('wait no shorter for an answer than the function may take', () => {
    const [publish] = Object.values(push().findResources('AWS::Lambda::Function'));
    const [queue] = Object.values(
      push().findResources('AWS::SQS::Queue', {
        Properties: { RedrivePolicy: Match.anyValue() },
      }),
    );
    expect(queue?.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(publish?.Properties.Timeout);
  });

  it('come from each function that changes the live state, and lead to the publisher', () => {
    push().hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: reference('RingsQueue'),
      BatchSize: 10,
    });
    const live = Object.values(templates().live.findResources('AWS::IAM::Policy'));
    const ringing = live.filter(({ Properties }) =>
      JSON.stringify(Properties.PolicyDocument).includes('sqs:SendMessage'),
    );
    expect(ringing).toHaveLength(3);
  });
});

describe('the dashboard', () => {
  it('is told where to listen, and allowed to connect there', () => {
    const [headers] = Object.values(
      templates().dashboard.findResources('AWS::CloudFront::ResponseHeadersPolicy'),
    );
    const policy = JSON.stringify(
      headers?.Properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig.ContentSecurityPolicy,
    );
    expect(policy).toMatch(/connect-src 'self' https:\/\/.*wss:\/\/.*DnsRealtime/);
    const files = Object.values(
      templates().dashboard.findResources('Custom::CDKBucketDeployment'),
    ).map(({ Properties }) => JSON.stringify(Properties.SourceMarkers ?? []));
    expect(files.some((one) => /DnsRealtime.*DnsHttp/.test(one))).toBe(true);
  });
});
