import type { Day } from '../../time/zone.ts';
import type { Weekday } from '../../weekdays.ts';

/** Hours of operation: always open, always closed, or by day of the week. */
export type Hours = 'open' | 'closed' | WeeklyHours;

/**
 * `08:00-18:00`, in the wall clock of the hours' zone; the end doesn't belong to it. An end that isn't after the start lies on
 * the next day, so `00:00-00:00` is a whole day; `24:00` is an end too.
 */
export type Period = string;

export interface WeeklyHours {
  name?: string;
  arn?: string;
  /** IANA name, `Europe/Berlin`. */
  timeZone: string;
  /** Days that aren't listed are closed. */
  week: { readonly [day in Weekday]?: readonly Period[] };
  overrides?: readonly Override[];
}

/** A date that has hours of its own: nothing of the week counts on it, nor what runs over from the day before. */
export interface Override {
  /** `2026-12-24`, or `12-24` for every year. A date with a year goes before one without. */
  date: Day;
  name?: string;
  /** Empty = closed. */
  hours: readonly Period[];
}
