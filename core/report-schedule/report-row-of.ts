import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { nextInstants } from './due-instants.ts';
import type { KeptSchedule, ReportRow } from './report-schedule.ts';

const shownNext = 3;

/** A schedule as the API tells it, with when it is due next. */
export const reportRowOf = (
  id: string,
  schedule: KeptSchedule,
  { timeZone }: ContactCenterConfig,
  now: EpochSeconds,
): ReportRow => ({ ...schedule, id, next: nextInstants(schedule, now, timeZone, shownNext) });
