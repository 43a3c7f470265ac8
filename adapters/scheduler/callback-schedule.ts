import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { CallbackSchedule } from '../../core/callbacks/callback-desk.ts';

export type CallbackScheduleSettings = {
  group: string;
  /** ARN of the function place-callbacks. */
  targetArn: string;
  /** ARN of the role with which the scheduler calls it. */
  roleArn: string;
  /** The client company whose callbacks they are; null where there is only one center. */
  tenant: string | null;
};

/**
 * One schedule for each time of each callback, gone once it has run. None is changed or taken back: a wake-up that is no longer
 * due does nothing. A schedule that can't be made is reported, not thrown: the sweep comes instead.
 */
export const callbackSchedule = (
  { group, targetArn, roleArn, tenant }: CallbackScheduleSettings,
  report: (id: string, error: unknown) => void,
  scheduler = new SchedulerClient({ requestHandler: new NodeHttpHandler() }),
): CallbackSchedule => ({
  async wake(id, at) {
    const command = new CreateScheduleCommand({
      GroupName: group,
      Name: `cb-${id}-${at}`,
      ScheduleExpression: `at(${new Date(at * 1000).toISOString().slice(0, 19)})`,
      ScheduleExpressionTimezone: 'UTC',
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: {
        Arn: targetArn,
        RoleArn: roleArn,
        Input: JSON.stringify({ callbackId: id, ...(tenant === null ? {} : { tenant }) }),
      },
    });
    try {
      await scheduler.send(command);
    } catch (error) {
      if (!isThere(error)) report(id, error);
    }
  },
});

const isThere = (error: unknown): boolean =>
  error instanceof Error && error.name === 'ConflictException';
