import type { CfnHoursOfOperation } from 'aws-cdk-lib/aws-connect';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { weekdays } from '../../core/weekdays.ts';
import { timeSlot } from './time-slot.ts';

type Holiday = ContactCenterConfig['holidays'][number];
type Opening = Holiday['open'][number];
type Override = CfnHoursOfOperation.HoursOfOperationOverrideProperty;

/** Recurring overrides want a first and a last day too. */
const always = { effectiveFrom: '2026-01-01', effectiveTill: '2099-12-31' };

/** Connect takes so many overrides for one set of hours, and no more on request. */
const mostOverrides = 50;

/**
 * The holidays of one set of hours. A date with a year stands for itself and replaces the day's hours; one without a
 * year is a recurring event, closed for what is not open on it. Throws when there are more than Connect takes.
 */
export function holidayOverrides(holidays: readonly Holiday[], hours: string): Override[] {
  const overrides = holidays
    .filter((holiday) => holiday.hours?.includes(hours) ?? true)
    .flatMap((holiday) => (holiday.date.length > 5 ? [once(holiday)] : everyYear(holiday)));
  if (overrides.length > mostOverrides)
    throw new Error(
      `"${hours}" has ${overrides.length} overrides by its holidays, Connect takes ${mostOverrides}: drop past dates`,
    );
  return overrides;
}

function once({ date, name, open }: Holiday): Override {
  const weekday = weekdays[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? '';
  return {
    overrideName: `${name} ${date}`,
    overrideType: 'STANDARD',
    effectiveFrom: date,
    effectiveTill: date,
    overrideConfig: open.map((opening) => onDay(weekday, opening)),
  };
}

function everyYear({ date, name, open }: Holiday): Override[] {
  const [month = 0, day = 0] = date.split('-').map(Number);
  const recurring = (overrideType: 'CLOSED' | 'OPEN', openings: Opening[]): Override => ({
    overrideName: `${name} ${date}${overrideType === 'OPEN' ? ' open' : ''}`,
    overrideType,
    ...always,
    recurrenceConfig: {
      recurrencePattern: { frequency: 'YEARLY', interval: 1, byMonth: [month], byMonthDay: [day] },
    },
    overrideConfig: weekdays.flatMap((weekday) => openings.map((one) => onDay(weekday, one))),
  });
  const closed = recurring('CLOSED', restOfDay(open));
  return open.length === 0 ? [closed] : [closed, recurring('OPEN', open)];
}

const onDay = (weekday: string, { from, to }: Opening) => ({
  day: weekday.toUpperCase(),
  startTime: timeSlot(from),
  endTime: timeSlot(to),
});

/** What a day has beside its openings; the whole day when it has none. */
function restOfDay(open: readonly Opening[]): Opening[] {
  const sorted = open.toSorted((left, right) => left.from.localeCompare(right.from));
  const ends = ['00:00', ...sorted.map(({ to }) => to)];
  const starts = [...sorted.map(({ from }) => from), '24:00'];
  return ends
    .map((from, place) => ({ from, to: starts[place] ?? '24:00' }))
    .filter(({ from, to }) => from < to);
}
