import { Logger } from '@aws-lambda-powertools/logger';
import { callbackSchedule } from '../../adapters/scheduler/callback-schedule.ts';
import type { CallbackSchedule } from '../../core/callbacks/callback-desk.ts';
import { environment } from './environment.ts';

const logger = new Logger();

/** EventBridge Scheduler, as the environment names it; without (`SCHEDULE_GROUP` not set) the sweep each minute does all. */
export const scheduleOfEnvironment = (tenant: string | null): CallbackSchedule =>
  process.env.SCHEDULE_GROUP
    ? callbackSchedule(
        {
          group: process.env.SCHEDULE_GROUP,
          targetArn: environment('SCHEDULE_TARGET_ARN'),
          roleArn: environment('SCHEDULE_ROLE_ARN'),
          tenant,
        },
        (id, error) => logger.error('not scheduled', { callbackId: id, error: error as Error }),
      )
    : { wake: async () => {} };
