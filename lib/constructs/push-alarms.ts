import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import type { RunbookAlarm } from './runbook-alarms.ts';

/** What keeps supervisors from hearing of changes at once: their pages ask every few seconds meanwhile. */
export const pushAlarms = (givenUp: Queue): RunbookAlarm[] => [
  {
    anchor: 'live-not-pushed',
    meaning: 'The live state could not be pushed to dashboards, three times in a row.',
    metric: givenUp.metricApproximateNumberOfMessagesVisible({
      period: Duration.minutes(1),
      statistic: 'Maximum',
    }),
    from: 1,
  },
];
