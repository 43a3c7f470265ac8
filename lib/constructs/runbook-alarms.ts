import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

export type RunbookAlarm = {
  /** Name of the alarm and anchor of its section in docs/runbook.md. */
  anchor: string;
  /** Which of several, where one section is for all of them. */
  of?: string;
  /** What has happened, in one sentence. */
  meaning: string;
  metric: IMetric;
  /** Alarms from this value on, in so many of the last so many periods. */
  from: number;
  periods?: { alarming: number; of: number };
};

/** Alarms whose description says where to read what to do. Silence is no alarm: a center may be closed. */
export class RunbookAlarms extends Construct {
  private readonly center: string;
  private readonly topic: ITopic;

  constructor(scope: Construct, id: string, props: { center: string; topic: ITopic }) {
    super(scope, id);
    this.center = props.center;
    this.topic = props.topic;
  }

  add(alarmed: RunbookAlarm): void {
    const { anchor, of, meaning, metric, from, periods = { alarming: 1, of: 1 } } = alarmed;
    const name = of === undefined ? anchor : `${of}-${anchor}`;
    const alarm = new Alarm(this, name, {
      alarmName: `${this.center}-${name}`,
      alarmDescription: `${meaning} What to do: docs/runbook.md#${anchor}`,
      metric,
      threshold: from,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      datapointsToAlarm: periods.alarming,
      evaluationPeriods: periods.of,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    const action = new SnsAction(this.topic);
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
}
