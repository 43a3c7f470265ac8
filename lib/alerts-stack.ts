import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { AlertTopics } from './constructs/alert-topics.ts';
import type { CenterFunction } from './constructs/center-function.ts';
import { neededFunction } from './constructs/needed-function.ts';
import type { DataStack } from './data-stack.ts';

export type AlertsStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  /** Address of the dashboard, for links in messages. */
  dashboard: string;
  bundles: string;
};

/** What supervisors asked to be told of: rules against figures each minute, and the topics that it is told to. */
export class AlertsStack extends Stack {
  readonly functions: ReadonlyMap<string, CenterFunction>;

  constructor(scope: Construct, id: string, props: AlertsStackProps) {
    const { config, data, dashboard, bundles, ...stackProps } = props;
    super(scope, id, stackProps);
    const topics = new AlertTopics(this, 'Topics', {
      center: config.name,
      key: data.key,
      tenants: data.stores.map(({ tenant }) => tenant),
      listeners: config.alerts.notify,
    });
    const evaluate = neededFunction(this, 'evaluate-alerts', {
      ...{ config, data, bundles, timeoutSeconds: 50 },
      environment: { DASHBOARD_URL: dashboard },
      own: (tenant) => topics.variables(tenant),
    });
    if (evaluate) {
      topics.allowPublishing(evaluate);
      new Rule(this, 'EveryMinute', {
        description: 'Looks at the figures that supervisors have rules for',
        schedule: Schedule.rate(Duration.minutes(1)),
        targets: [new LambdaFunction(evaluate.function)],
      });
    }
    this.functions = new Map(evaluate ? [['evaluate-alerts', evaluate]] : []);
  }
}
