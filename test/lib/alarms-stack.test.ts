import { readFileSync } from 'node:fs';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { metricNames, metricNamespace } from '../../core/pipeline/metric-names.ts';
import { functionsOf } from '../../lib/connect/function-needs.ts';
import { centerApp, templates } from './center-app.ts';

type Alarm = { AlarmName: string; AlarmDescription: string; AlarmActions: unknown[] };
const alarms = (): Alarm[] =>
  Object.values(templates().alarms.findResources('AWS::CloudWatch::Alarm')).map(
    ({ Properties }) => Properties,
  );

/** Anchors as GitHub and its kin make them of headings. */
const anchorsOf = (markdown: string) =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    `${title}`
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  );

describe('every alarm', () => {
  it('links a section of the runbook, and every section of an alarm has its alarm', () => {
    const linked = alarms().map(
      ({ AlarmDescription }) => AlarmDescription.match(/docs\/runbook\.md#([a-z-]+)$/)?.[1],
    );
    const runbook = readFileSync('docs/runbook.md', 'utf8');
    const sections = anchorsOf(runbook.slice(runbook.indexOf('## Alarms')));
    expect([...new Set(linked)].sort()).toEqual(
      sections.filter((anchor) => anchor !== 'alarms').sort(),
    );
    expect(linked.length).toBeGreaterThan(10);
  });

  it('is told to the topic, and carries the name of its section', () => {
    for (const { AlarmName, AlarmDescription, AlarmActions } of alarms()) {
      const anchor = AlarmDescription.split('#')[1] ?? '';
      expect(anchor).not.toBe('');
      expect(AlarmName.endsWith(`-${anchor}`)).toBe(true);
      expect(AlarmActions).toHaveLength(1);
    }
  });
});

describe('alarms watch', () => {
  const has = (properties: object) =>
    templates().alarms.hasResourceProperties('AWS::CloudWatch::Alarm', properties);

  it('the age of the oldest record, early and at half of the retention', () => {
    has({ MetricName: 'IteratorAge', Statistic: 'Maximum', Threshold: 300_000 });
    has({ MetricName: 'IteratorAge', Statistic: 'Maximum', Threshold: (168 / 2) * 3_600_000 });
  });

  it('records that arrive while nobody reads, which no age tells', () => {
    has({
      Metrics: Match.arrayWith([
        Match.objectLike({
          Expression: 'IF(FILL(arrived, 0) > 0 AND FILL(called, 0) < 1, 1, 0)',
        }),
        Match.objectLike({
          Id: 'arrived',
          MetricStat: Match.objectLike({
            Metric: Match.objectLike({ Namespace: 'AWS/Kinesis', MetricName: 'IncomingRecords' }),
          }),
        }),
        Match.objectLike({
          Id: 'called',
          MetricStat: Match.objectLike({
            Metric: Match.objectLike({ Namespace: 'AWS/Lambda', MetricName: 'Invocations' }),
          }),
        }),
      ]),
    });
  });

  it('the metric that fold-contacts writes, under the dimension it writes it with', () => {
    has({
      Namespace: metricNamespace,
      MetricName: metricNames.unreadableRecords,
      Dimensions: [{ Name: 'service', Value: 'fold-contacts' }],
      Threshold: 1,
    });
    templates().pipeline.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { POWERTOOLS_SERVICE_NAME: 'fold-contacts' } },
    });
  });

  it('what Lambda dropped, function errors, throttles, full streams and 5xx', () => {
    has({ MetricName: 'OnFailureDestinationDeliveredEventCount' });
    has({ MetricName: 'DroppedEventCount' });
    has({ MetricName: 'DestinationDeliveryFailures' });
    has({ Namespace: 'AWS/Lambda', MetricName: 'Errors' });
    has({ Namespace: 'AWS/Lambda', MetricName: 'Throttles' });
    has({ Namespace: 'AWS/Kinesis', MetricName: 'WriteProvisionedThroughputExceeded' });
    has({ Namespace: 'AWS/ApiGateway', MetricName: '5xx' });
  });

  it('errors and throttles of every function that flows call, each by its name', () => {
    const names = alarms().map(({ AlarmName }) => AlarmName);
    for (const [name] of functionsOf('functions'))
      expect(names).toContain(`centralita-${name}-flow-function-fails`);
    for (const [name] of (['live', 'push', 'after-calls', 'dashboard'] as const).flatMap(
      functionsOf,
    ))
      expect(names).toContain(`centralita-${name}-function-fails`);
    has({
      AlarmName: 'centralita-look-up-caller-flow-function-fails',
      Threshold: 1,
      DatapointsToAlarm: 3,
      EvaluationPeriods: 5,
      Metrics: Match.arrayWith([
        Match.objectLike({ Expression: 'FILL(errors, 0) + FILL(throttles, 0)' }),
      ]),
    });
  });

  it('refusals and errors of every table', () => {
    for (const MetricName of ['ThrottledRequests', 'SystemErrors'])
      for (const table of ['Contacts', 'Metrics', 'Center'])
        has({
          Metrics: Match.arrayWith([
            Match.objectLike({
              MetricStat: Match.objectLike({
                Metric: Match.objectLike({
                  MetricName,
                  Dimensions: Match.arrayWith([
                    {
                      Name: 'TableName',
                      Value: {
                        'Fn::GetStackOutput': Match.objectLike({
                          OutputName: Match.stringLikeRegexp(table),
                        }),
                      },
                    },
                  ]),
                }),
              }),
            }),
          ]),
        });
  });
});

it('the topic is encrypted and takes the address that is given', () => {
  const { alarms: stack } = centerApp({ alarmEmail: 'operations@example.com' }).stacks;
  const template = Template.fromStack(stack);
  template.hasResourceProperties('AWS::SNS::Topic', { KmsMasterKeyId: Match.anyValue() });
  template.hasResourceProperties('AWS::SNS::Subscription', {
    Protocol: 'email',
    Endpoint: 'operations@example.com',
  });
  templates().alarms.resourceCountIs('AWS::SNS::Subscription', 0);
});
