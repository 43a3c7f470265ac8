import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import type { RunbookAlarm } from './runbook-alarms.ts';

const period = Duration.minutes(1);

/** What keeps supervisors from their figures. */
export function dashboardAlarms({
  api,
  serve,
}: {
  api: HttpApi;
  serve: IFunction;
}): RunbookAlarm[] {
  return [
    {
      anchor: 'api-fails',
      meaning: 'The HTTP API answers with 5xx.',
      metric: api.metricServerError({ period, statistic: 'Sum' }),
      from: 3,
      periods: { alarming: 2, of: 5 },
    },
    {
      anchor: 'api-slow',
      meaning: 'One answer in a hundred takes the HTTP API more than 3 seconds.',
      metric: api.metricLatency({ period: Duration.minutes(5), statistic: 'p99' }),
      from: 3000,
      periods: { alarming: 3, of: 3 },
    },
    {
      anchor: 'serve-fails',
      meaning: 'serve-dashboard ends in errors.',
      metric: serve.metricErrors({ period, statistic: 'Sum' }),
      from: 1,
      periods: { alarming: 3, of: 5 },
    },
    {
      anchor: 'serve-throttled',
      meaning: 'Lambda has no concurrency left for serve-dashboard.',
      metric: serve.metricThrottles({ period, statistic: 'Sum' }),
      from: 1,
      periods: { alarming: 3, of: 5 },
    },
  ];
}
