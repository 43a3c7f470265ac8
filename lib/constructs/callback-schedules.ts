import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { acknowledgeWildcards } from './acknowledge-wildcards.ts';
import type { CenterFunction } from './center-function.ts';

/** The name of the function that places callbacks: those who schedule it are there before it. */
export const placeCallbacksName = (center: string): string => `${center}-place-callbacks`;

/**
 * Wake-ups of callbacks at their time. The function that they call needs the callback flow, the flow the function that schedules,
 * and that one the first: the ring is cut by the first function's name.
 */
export class CallbackSchedules extends Construct {
  private readonly group: string;
  private readonly targetArn: string;
  private readonly role: Role;

  constructor(scope: Construct, id: string, center: string) {
    super(scope, id);
    const { partition, region, account } = Stack.of(this);
    this.group = `${center}-callbacks`;
    new CfnScheduleGroup(this, 'Group', { name: this.group });
    this.targetArn = `arn:${partition}:lambda:${region}:${account}:function:${placeCallbacksName(center)}`;
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
      description: 'Lets schedules call place-callbacks',
    });
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [this.targetArn] }),
    );
  }

  get environment(): Record<string, string> {
    return {
      SCHEDULE_GROUP: this.group,
      SCHEDULE_TARGET_ARN: this.targetArn,
      SCHEDULE_ROLE_ARN: this.role.roleArn,
    };
  }

  /** Lets a function make schedules in the group, and hand them the role. */
  allow({ role }: CenterFunction): void {
    const { partition, region, account } = Stack.of(this);
    const schedules = `arn:${partition}:scheduler:${region}:${account}:schedule/${this.group}/*`;
    role.addToPolicy(
      new PolicyStatement({ actions: ['scheduler:CreateSchedule'], resources: [schedules] }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['iam:PassRole'],
        resources: [this.role.roleArn],
        conditions: { StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' } },
      }),
    );
    acknowledgeWildcards(
      role,
      [`:schedule/${this.group}/*`],
      'Schedules are named by callback and time; new ones in this one group, no more.',
    );
  }
}
