import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { Duration, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import type { CenterFunction } from './constructs/center-function.ts';
import { neededFunction } from './constructs/needed-function.ts';
import { ReportSender } from './constructs/report-sender.ts';
import type { DataStack } from './data-stack.ts';

export type ReportsStackProps = StackProps & {
  config: ContactCenterConfig;
  data: DataStack;
  bundles: string;
};

/** Reports by e-mail: looked at each quarter hour, sent through SES. */
export class ReportsStack extends Stack {
  readonly sender: ReportSender;
  readonly send: CenterFunction | undefined;

  constructor(scope: Construct, id: string, props: ReportsStackProps) {
    const { config, data, bundles, ...stackProps } = props;
    super(scope, id, stackProps);
    this.sender = new ReportSender(this, 'Sender', {
      center: config.name,
      address: config.reports.sender,
    });
    this.send = neededFunction(this, 'send-reports', {
      ...{ config, data, bundles, timeoutSeconds: 240 },
      environment: this.sender.variables(),
    });
    if (!this.send) return;
    this.sender.allowSending(this.send);
    new Rule(this, 'EveryQuarterHour', {
      description: 'Sends the reports that are due',
      schedule: Schedule.cron({ minute: '0/15' }),
      targets: [new LambdaFunction(this.send.function, { maxEventAge: Duration.minutes(10) })],
    });
  }
}
