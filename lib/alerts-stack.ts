import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ringDelaySeconds } from '../core/alerts/ring-turns.ts';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { AlertTopics } from './constructs/alert-topics.ts';
import type { CenterFunction } from './constructs/center-function.ts';
import { neededFunction } from './constructs/needed-function.ts';
import { Rings } from './constructs/rings.ts';
import type { DataStack } from './data-stack.ts';

export type AlertsStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  /** Address of the dashboard, for links in messages. */
  dashboard: string;
  bundles: string;
};

const timeoutSeconds = 50;

/** What supervisors asked to be told of: rules against figures each minute and when figures change, and the topics that it is told to. */
export class AlertsStack extends Stack {
  /** Rung when figures have changed. */
  readonly rings: Rings;
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
    this.rings = new Rings(this, 'Rings', {
      key: data.key,
      variable: 'ALERT_QUEUE_URL',
      visibilityTimeout: Duration.seconds(timeoutSeconds + 10),
      deliveryDelay: Duration.seconds(ringDelaySeconds),
    });
    const evaluate = neededFunction(this, 'evaluate-alerts', {
      ...{ config, data, bundles, timeoutSeconds },
      environment: { DASHBOARD_URL: dashboard },
      own: (tenant) => topics.variables(tenant),
    });
    if (evaluate) {
      topics.allowPublishing(evaluate);
      this.rings.feed(evaluate);
      new Rule(this, 'EveryMinute', {
        description: 'Looks at the figures that supervisors have rules for',
        schedule: Schedule.rate(Duration.minutes(1)),
        targets: [new LambdaFunction(evaluate.function)],
      });
    }
    this.functions = new Map(evaluate ? [['evaluate-alerts', evaluate]] : []);
  }
}
