import { type Weekday, weekdays } from '../../core/weekdays.ts';

/** `Mon`. The first of January 2024 was a Monday. */
export const weekdayName = (day: Weekday, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + weekdays.indexOf(day)),
  );
