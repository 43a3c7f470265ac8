import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Stream } from 'aws-cdk-lib/aws-kinesis';
import type { EventSourceMapping, IFunction } from 'aws-cdk-lib/aws-lambda';
import { Duration } from 'aws-cdk-lib/core';
import { metricNames, metricNamespace } from '../../core/pipeline/metric-names.ts';
import type { RunbookAlarm } from './runbook-alarms.ts';

const minute = Duration.minutes(1);
const fiveMinutes = Duration.minutes(5);

export type PipelineAlarmsProps = {
  fold: IFunction;
  mapping: EventSourceMapping;
  stream: Stream;
  streamHours: number;
};

/** What can go wrong between a contact record's arrival and its figure. */
export function pipelineAlarms(props: PipelineAlarmsProps): RunbookAlarm[] {
  return [...lateness(props), ...functionFailures(props.fold), ...losses(props), ...stream(props)];
}

function lateness({ fold, stream, streamHours }: PipelineAlarmsProps): RunbookAlarm[] {
  const age = (period: Duration) => fold.metric('IteratorAge', { statistic: 'Maximum', period });
  return [
    {
      anchor: 'contacts-late',
      meaning:
        'Contact records wait more than 5 minutes before they count: dashboards show the past.',
      metric: age(minute),
      from: fiveMinutes.toMilliseconds(),
      periods: { alarming: 5, of: 5 },
    },
    {
      anchor: 'contacts-at-risk',
      meaning: 'Contact records have waited for half of the time that the stream keeps them.',
      metric: age(fiveMinutes),
      from: Duration.hours(streamHours).toMilliseconds() / 2,
    },
    {
      anchor: 'fold-idle',
      meaning: 'Contact records arrive and fold-contacts is not even called.',
      metric: idleness(fold, stream),
      from: 1,
      periods: { alarming: 3, of: 3 },
    },
  ];
}

/** Age is measured by those who read: when nobody reads, it says nothing. */
function idleness(fold: IFunction, stream: Stream): MathExpression {
  return new MathExpression({
    label: '1 while records arrive and nothing is called',
    expression: 'IF(FILL(arrived, 0) > 0 AND FILL(called, 0) < 1, 1, 0)',
    usingMetrics: {
      arrived: stream.metricIncomingRecords({ statistic: 'Sum', period: fiveMinutes }),
      called: fold.metricInvocations({ statistic: 'Sum', period: fiveMinutes }),
    },
    period: fiveMinutes,
  });
}

function functionFailures(fold: IFunction): RunbookAlarm[] {
  return [
    {
      anchor: 'fold-fails',
      meaning: 'fold-contacts ends in an error again and again, and its batch is retried.',
      metric: fold.metricErrors({ period: minute, statistic: 'Sum' }),
      from: 1,
      periods: { alarming: 3, of: 5 },
    },
    {
      anchor: 'fold-throttled',
      meaning: 'Lambda has no concurrency left for fold-contacts.',
      metric: fold.metricThrottles({ period: minute, statistic: 'Sum' }),
      from: 1,
      periods: { alarming: 3, of: 5 },
    },
  ];
}

function losses({ fold, mapping }: PipelineAlarmsProps): RunbookAlarm[] {
  const ofMapping = (metricName: string) =>
    new Metric({
      namespace: 'AWS/Lambda',
      metricName,
      dimensionsMap: { EventSourceMappingUUID: mapping.eventSourceMappingId },
      statistic: 'Sum',
      period: fiveMinutes,
    });
  return [
    {
      anchor: 'unreadable-records',
      meaning: 'Contact records could not be read and lie in the failure bucket.',
      metric: new Metric({
        namespace: metricNamespace,
        metricName: metricNames.unreadableRecords,
        dimensionsMap: { service: 'fold-contacts' },
        statistic: 'Sum',
        period: fiveMinutes,
      }),
      from: 1,
    },
    {
      anchor: 'batches-dropped',
      meaning:
        'Lambda gave up on records that had grown too old and kept them in the failure bucket.',
      metric: ofMapping('OnFailureDestinationDeliveredEventCount'),
      from: 1,
    },
    {
      anchor: 'batches-lost',
      meaning: 'Lambda gave up on records and could not keep them either.',
      metric: ofMapping('DroppedEventCount'),
      from: 1,
    },
    {
      anchor: 'failures-not-kept',
      meaning: 'Lambda can not write to the failure bucket.',
      metric: fold.metric('DestinationDeliveryFailures', { statistic: 'Sum', period: fiveMinutes }),
      from: 1,
    },
  ];
}

function stream({ stream }: PipelineAlarmsProps): RunbookAlarm[] {
  return [
    {
      anchor: 'stream-full',
      meaning: 'The stream refuses records: more arrive than its shards take.',
      metric: stream.metricWriteProvisionedThroughputExceeded({
        statistic: 'Sum',
        period: fiveMinutes,
      }),
      from: 1,
    },
  ];
}
