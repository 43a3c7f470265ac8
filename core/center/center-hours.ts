import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { hoursZone } from '../config/hours-zone.ts';
import type { Hours } from '../flow/world/hours.ts';
import { weekdays } from '../weekdays.ts';

/** The center's hours of operation by name, with its holidays as overrides. */
export const centerHours = (config: ContactCenterConfig): Record<string, Hours> =>
  Object.fromEntries(
    Object.entries(config.hours).map(([name, week]) => [
      name,
      {
        name,
        timeZone: hoursZone(config, name),
        week: Object.fromEntries(
          weekdays.flatMap((day) => (week[day] ? [[day, periods(week[day])]] : [])),
        ),
        overrides: config.holidays
          .filter(({ hours }) => hours === undefined || hours.includes(name))
          .map((holiday) => ({
            date: holiday.date,
            name: holiday.name,
            hours: periods(holiday.open),
          })),
      },
    ]),
  );

const periods = (open: readonly { from: string; to: string }[]): string[] =>
  open.map(({ from, to }) => `${from}-${to}`);
