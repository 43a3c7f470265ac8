import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import type { AlertsStack } from './alerts-stack.ts';
import { alertAlarms } from './constructs/alert-alarms.ts';
import type { CenterFunction } from './constructs/center-function.ts';
import { centerName } from './constructs/center-name.ts';
import { dashboardAlarms } from './constructs/dashboard-alarms.ts';
import { functionAlarms } from './constructs/function-alarms.ts';
import { pipelineAlarms } from './constructs/pipeline-alarms.ts';
import { pushAlarms } from './constructs/push-alarms.ts';
import { reportAlarms } from './constructs/report-alarms.ts';
import { RunbookAlarms } from './constructs/runbook-alarms.ts';
import { storeAlarms } from './constructs/store-alarms.ts';
import type { DashboardStack } from './dashboard-stack.ts';
import type { DataStack } from './data-stack.ts';
import type { PipelineStack } from './pipeline-stack.ts';
import type { PushStack } from './push-stack.ts';
import type { ReportsStack } from './reports-stack.ts';

export type AlarmsStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  pipeline: PipelineStack;
  dashboard: DashboardStack;
  push: PushStack;
  alerts: AlertsStack;
  reports: ReportsStack;
  /** Functions of the center beside those of the figures, by name. */
  functions: ReadonlyMap<string, CenterFunction>;
};

/** Everything that wakes somebody, and the topic it goes to. `-c alarmEmail=…` subscribes an address. */
export class AlarmsStack extends Stack {
  constructor(scope: Construct, id: string, props: AlarmsStackProps) {
    const { config, data, pipeline, dashboard, push, alerts, reports, functions, ...stackProps } =
      props;
    super(scope, id, stackProps);
    const topic = new Topic(this, 'Alarms', {
      displayName: `Alarms of ${config.name}`,
      masterKey: data.key,
      enforceSSL: true,
    });
    const email: unknown = this.node.tryGetContext('alarmEmail');
    if (typeof email === 'string') topic.addSubscription(new EmailSubscription(email));
    const alarms = new RunbookAlarms(this, 'Alarm', { center: centerName(config.name), topic });
    const all = [
      ...pipelineAlarms({
        fold: pipeline.fold.function,
        mapping: pipeline.source.mapping,
        stream: data.contactRecords,
        streamHours: config.retention.streamHours,
      }),
      ...data.stores.flatMap(storeAlarms),
      ...functionAlarms(functions),
      ...pushAlarms(push.rings.givenUp),
      ...alertAlarms(alerts.rings.givenUp),
      ...reportAlarms(reports),
      ...dashboardAlarms({ api: dashboard.api.api, serve: dashboard.serve.function }),
    ];
    for (const alarm of all) alarms.add(alarm);
    new CfnOutput(this, 'AlarmTopic', { value: topic.topicArn });
  }
}
