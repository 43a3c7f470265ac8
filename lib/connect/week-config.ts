import type { CfnHoursOfOperation } from 'aws-cdk-lib/aws-connect';
import type { OpeningHours } from '../../core/config/contact-center-config.ts';
import { weekdays } from '../../core/weekdays.ts';
import { timeSlot } from './time-slot.ts';

/** A week's opening hours, one entry for each opening; 00:00 to 00:00 is a whole day. */
export const weekConfig = (
  hours: OpeningHours,
): CfnHoursOfOperation.HoursOfOperationConfigProperty[] =>
  weekdays.flatMap((weekday) =>
    (hours[weekday] ?? []).map(({ from, to }) => ({
      day: weekday.toUpperCase(),
      startTime: timeSlot(from),
      endTime: timeSlot(to),
    })),
  );
