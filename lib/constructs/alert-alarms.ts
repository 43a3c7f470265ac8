import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import type { RunbookAlarm } from './runbook-alarms.ts';

/** What keeps alerts from following figures within seconds: they wait for the next minute that works. */
export const alertAlarms = (givenUp: Queue): RunbookAlarm[] => [
  {
    anchor: 'alerts-late',
    meaning: 'Rules could not be held against figures that had changed, three times in a row.',
    metric: givenUp.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: 'Maximum',
    }),
    from: 1,
  },
];
