import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import type { ReportsStack } from '../reports-stack.ts';
import { setTag } from './report-sender.ts';
import type { RunbookAlarm } from './runbook-alarms.ts';

/** Reports that don't go out, and those that went out and did not arrive or were not wanted. */
export function reportAlarms({ send, sender }: ReportsStack): RunbookAlarm[] {
  const hour = { period: Duration.hours(1), statistic: 'Sum' };
  const returned = (metricName: string): RunbookAlarm => ({
    anchor: 'report-returned',
    of: metricName.toLowerCase(),
    meaning: `A report that was sent came to a ${metricName.toLowerCase()}.`,
    metric: new Metric({
      ...{ namespace: 'AWS/SES', metricName, ...hour },
      dimensionsMap: { [setTag]: sender.setName },
    }),
    from: 1,
  });
  const notSent: RunbookAlarm[] = send
    ? [
        {
          anchor: 'reports-not-sent',
          meaning: 'send-reports has failed more than once within an hour.',
          metric: send.function.metricErrors(hour),
          from: 2,
        },
      ]
    : [];
  return [...notSent, returned('Bounce'), returned('Complaint')];
}
