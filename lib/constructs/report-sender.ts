import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  CloudWatchDimensionSource,
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailSendingEvent,
  EventDestination,
} from 'aws-cdk-lib/aws-ses';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { CenterFunction } from './center-function.ts';
import { centerName } from './center-name.ts';

export type ReportSenderProps = {
  center: string;
  /** Of an identity that SES has verified; nothing may be sent without one. */
  address: string | undefined;
};

/** The message tag that SES gives every message of a configuration set. */
export const setTag = 'ses:configuration-set';

/** The address that reports come from, with what is counted of messages that did not arrive or were not wanted. */
export class ReportSender extends Construct {
  readonly setName: string;
  private readonly address: string | undefined;

  constructor(scope: Construct, id: string, { center, address }: ReportSenderProps) {
    super(scope, id);
    this.address = address;
    this.setName = `${centerName(center)}-reports`;
    const set = new ConfigurationSet(this, 'Set', {
      configurationSetName: this.setName,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    set.addEventDestination('Counted', {
      destination: EventDestination.cloudWatchDimensions([
        { source: CloudWatchDimensionSource.MESSAGE_TAG, name: setTag, defaultValue: this.setName },
      ]),
      events: [EmailSendingEvent.BOUNCE, EmailSendingEvent.COMPLAINT, EmailSendingEvent.REJECT],
    });
  }

  variables(): Record<string, string> {
    return this.address === undefined
      ? {}
      : { REPORT_SENDER: this.address, REPORT_CONFIGURATION_SET: this.setName };
  }

  /** From the configured address alone; its identity is the address itself or its domain. */
  allowSending({ role }: CenterFunction): void {
    if (this.address === undefined) return;
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    const domain = this.address.slice(this.address.indexOf('@') + 1);
    role.addToPrincipalPolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail'],
        resources: [
          arn('identity', this.address),
          arn('identity', domain),
          arn('configuration-set', this.setName),
        ],
        conditions: { StringEquals: { 'ses:FromAddress': this.address } },
      }),
    );
  }
}
