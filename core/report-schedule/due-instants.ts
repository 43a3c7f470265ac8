import {
  addDays,
  type Day,
  dayOf,
  type EpochSeconds,
  instantOf,
  startOfDay,
  wallClock,
} from '../time/zone.ts';
import { weekdays } from '../weekdays.ts';
import type { ReportSchedule } from './report-schedule.ts';

type When = Pick<ReportSchedule, 'on' | 'time'>;

/**
 * When a report is due, `after` < instant ≤ `until`. Once on each of its days: at a time that the clock skips, by as much later; at one
 * that it has twice, the first time.
 */
export function dueInstants(
  { on, time }: When,
  { after, until }: { after: EpochSeconds; until: EpochSeconds },
  timeZone: string,
): EpochSeconds[] {
  const found: EpochSeconds[] = [];
  const last = dayOf(until, timeZone);
  for (let day = dayOf(after, timeZone); day <= last; day = addDays(day, 1)) {
    if (!isDay(on, day, timeZone)) continue;
    const due = instantOf(`${day}T${time}:00`, timeZone);
    if (due > after && due <= until) found.push(due);
  }
  return found;
}

const searchedDays = 120;

/** The next `count` times that a report is due. */
export const nextInstants = (when: When, after: EpochSeconds, timeZone: string, count: number) =>
  dueInstants(when, { after, until: after + searchedDays * 86_400 }, timeZone).slice(0, count);

function isDay(on: When['on'], day: Day, timeZone: string): boolean {
  if (on.every === 'week') {
    const { dayOfWeek } = wallClock(startOfDay(day, timeZone), timeZone);
    return on.weekdays.some((one) => one === weekdays[dayOfWeek - 1]);
  }
  const dayOfMonth = Number(day.slice(8));
  const isLast = addDays(day, 1).endsWith('-01');
  return dayOfMonth === on.day || (isLast && on.day > dayOfMonth);
}
