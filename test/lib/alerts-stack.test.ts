import { Match, Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { App, Stack } from 'aws-cdk-lib/core';
import { describe, expect, it } from 'vitest';
import { turnSeconds } from '../../core/alerts/ring-turns.ts';
import type { AlertListener } from '../../core/config/alert-settings.ts';
import { AlertTopics } from '../../lib/constructs/alert-topics.ts';
import { templates } from './center-app.ts';

const alerts = () => templates().alerts;

describe('evaluate-alerts', () => {
  it('runs every minute, and is told its topics and where the dashboard is', () => {
    alerts().hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'rate(1 minute)' });
    alerts().hasResourceProperties('AWS::Lambda::Function', {
      Environment: {
        Variables: Match.objectLike({
          ALERT_TOPIC_WARNING: Match.anyValue(),
          ALERT_TOPIC_SERIOUS: Match.anyValue(),
          DASHBOARD_URL: Match.anyValue(),
        }),
      },
    });
  });

  it('may publish to these topics alone', () => {
    const statements = Object.values(alerts().findResources('AWS::IAM::Policy')).flatMap(
      ({ Properties }) => Properties.PolicyDocument.Statement,
    );
    const publishing = statements.filter(({ Action }) => String(Action).startsWith('sns:'));
    const topics = Object.keys(alerts().findResources('AWS::SNS::Topic'));
    expect(publishing).toHaveLength(1);
    const { Action, Resource } = publishing[0] as { Action: string; Resource: { Ref: string }[] };
    expect(Action).toBe('sns:Publish');
    expect(Resource.map(({ Ref }) => Ref).sort()).toEqual(topics.sort());
  });
});

const reference = (name: string) => ({ 'Fn::GetAtt': [Match.stringLikeRegexp(name), 'Arn'] });

describe('rings', () => {
  const queue = () =>
    Object.values(
      alerts().findResources('AWS::SQS::Queue', {
        Properties: { RedrivePolicy: Match.anyValue() },
      }),
    )[0]?.Properties;

  it('are in order, encrypted, held back for longer than a turn, and apart when given up', () => {
    alerts().resourceCountIs('AWS::SQS::Queue', 2);
    for (const { Properties } of Object.values(alerts().findResources('AWS::SQS::Queue'))) {
      expect(Properties.FifoQueue).toBe(true);
      expect(Properties.KmsMasterKeyId).toBeDefined();
    }
    expect(queue().DelaySeconds).toBeGreaterThan(turnSeconds);
    alerts().hasResourceProperties('AWS::SQS::Queue', {
      RedrivePolicy: { deadLetterTargetArn: reference('GivenUp'), maxReceiveCount: 3 },
    });
  });

  it('wait no shorter for an answer than the function may take', () => {
    alerts().hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: reference('RingsQueue'),
    });
    const [evaluate] = Object.values(alerts().findResources('AWS::Lambda::Function'));
    expect(queue().VisibilityTimeout).toBeGreaterThanOrEqual(evaluate?.Properties.Timeout);
  });

  it('come from the fold and from each function that changes the live state', () => {
    const told = ({ Properties }: { Properties: Record<string, unknown> }) =>
      JSON.stringify(Properties).includes('ALERT_QUEUE_URL');
    const ringing = ['pipeline', 'live'] as const;
    const functions = ringing.flatMap((stack) =>
      Object.entries(templates()[stack].findResources('AWS::Lambda::Function'))
        .filter(([, one]) => told(one as never))
        .map(([id]) => id.replace(/Function.*/, '')),
    );
    expect(functions.sort()).toEqual([
      ...['FoldContacts', 'ReconcileLive', 'TrackAgents', 'TrackContacts'],
    ]);
    const policies = Object.values(templates().pipeline.findResources('AWS::IAM::Policy'));
    expect(JSON.stringify(policies)).toContain('sqs:SendMessage');
  });
});

describe('topics', () => {
  it('are encrypted with the center’s own key', () => {
    const topics = Object.values(alerts().findResources('AWS::SNS::Topic'));
    expect(topics).toHaveLength(2);
    for (const { Properties } of topics) expect(Properties.KmsMasterKeyId).toBeDefined();
  });

  const made = (tenants: (string | null)[], listeners: AlertListener[]) => {
    const stack = new Stack(new App(), 'Test');
    new AlertTopics(stack, 'Topics', {
      ...{ center: 'Test', key: new Key(stack, 'Key'), tenants, listeners },
    });
    return Template.fromStack(stack);
  };

  it('reach whom the configuration names, by the channel that a rule asks for', () => {
    const template = made(
      [null],
      [
        { email: 'floor@example.com' },
        { sms: '+34600000000', severities: ['serious'] },
        { https: 'https://example.com/hook', severities: ['warning'] },
      ],
    );
    template.resourceCountIs('AWS::SNS::Subscription', 4);
    for (const [Protocol, Endpoint, channel] of [
      ['email', 'floor@example.com', 'email'],
      ['sms', '+34600000000', 'sms'],
      ['https', 'https://example.com/hook', 'https'],
    ])
      template.hasResourceProperties('AWS::SNS::Subscription', {
        ...{ Protocol, Endpoint, FilterPolicy: { channels: [channel] } },
      });
  });

  it('of a client company are its own', () => {
    const template = made(
      ['acme', 'borealis'],
      [{ email: 'acme@example.com', tenant: 'acme' }, { email: 'all@example.com' }],
    );
    template.resourceCountIs('AWS::SNS::Topic', 4);
    const subscribed = Object.values(template.findResources('AWS::SNS::Subscription'));
    const count = (address: string) =>
      subscribed.filter(({ Properties }) => Properties.Endpoint === address).length;
    expect([count('acme@example.com'), count('all@example.com')]).toEqual([2, 4]);
  });
});
