import { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import config from '../fixtures/center.ts';
import { centerApp, templates } from './center-app.ts';

type Statement = { Action: string; Condition?: unknown; Resource: unknown };
const sending = (template: Template): Statement[] =>
  Object.values(template.findResources('AWS::IAM::Policy'))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement as Statement[])
    .filter(({ Action }) => String(Action).startsWith('ses:'));

test('reports are looked at each quarter hour', () => {
  templates().reports.hasResourceProperties('AWS::Events::Rule', {
    ScheduleExpression: 'cron(0/15 * * * ? *)',
  });
});

test('without an address nothing may be sent', () => {
  expect(sending(templates().reports)).toEqual([]);
});

test('with one, mail goes from it alone, and is counted when it comes back', () => {
  const { stacks } = centerApp(
    {},
    {},
    {
      config: { ...config, reports: { sender: 'reports@example.com' } },
    },
  );
  const template = Template.fromStack(stacks.reports);
  expect(sending(template)).toEqual([
    expect.objectContaining({
      Action: 'ses:SendEmail',
      Condition: { StringEquals: { 'ses:FromAddress': 'reports@example.com' } },
    }),
  ]);
  template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
    EventDestination: {
      MatchingEventTypes: ['BOUNCE', 'COMPLAINT', 'REJECT'].map((e) => e.toLowerCase()),
    },
  });
});
