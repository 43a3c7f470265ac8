import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { Duration } from 'aws-cdk-lib/core';
import { functionNeeds } from '../connect/function-needs.ts';
import type { CenterFunction } from './center-function.ts';
import type { RunbookAlarm } from './runbook-alarms.ts';

/**
 * Functions that flows wait for, where each that fails, is too slow or finds no concurrency sends callers the longer way; and those that
 * work behind them, where a promise or the live state is late.
 */
export const functionAlarms = (functions: ReadonlyMap<string, CenterFunction>): RunbookAlarm[] =>
  [...functions].map(([name, { function: called }]) => {
    const counted = { period: Duration.minutes(1), statistic: 'Sum' };
    return {
      anchor: functionNeeds[name]?.stack === 'functions' ? 'flow-function-fails' : 'function-fails',
      of: name,
      meaning: `${name} fails, takes too long or is throttled.`,
      metric: new MathExpression({
        label: 'errors and throttles',
        expression: 'FILL(errors, 0) + FILL(throttles, 0)',
        usingMetrics: {
          errors: called.metricErrors(counted),
          throttles: called.metricThrottles(counted),
        },
        period: Duration.minutes(1),
      }),
      from: 1,
      periods: { alarming: 3, of: 5 },
    };
  });
