import type { ContactCenterConfig, QueueConfig } from '../core/config/contact-center-config.ts';
import type { Span } from '../core/time/interval.ts';
import { addDays, type Day, instantOf, startOfDay, wallClock } from '../core/time/zone.ts';
import { weekdays } from '../core/weekdays.ts';

/** When a queue is open on a day, as instants; empty on a closed day. */
export function openings(config: ContactCenterConfig, queue: QueueConfig, day: Day): Span[] {
  const { timeZone } = config;
  const weekday = weekdays[weekdayOf(day, timeZone) - 1] ?? 'monday';
  const clock = (time: string) =>
    time === '24:00'
      ? startOfDay(addDays(day, 1), timeZone)
      : instantOf(`${day}T${time}:00`, timeZone);
  return (config.hours[queue.hours]?.[weekday] ?? []).map(({ from, to }) => ({
    from: clock(from),
    to: clock(to),
  }));
}

/** Monday = 1 … Sunday = 7. Noon is on its day in every zone. */
export const weekdayOf = (day: Day, timeZone: string): number =>
  wallClock(instantOf(`${day}T12:00:00`, timeZone), timeZone).dayOfWeek;

/** Whether a queue is open around the clock on a day. */
export function isRoundTheClock(open: readonly Span[]): boolean {
  return open.reduce((sum, { from, to }) => sum + to - from, 0) >= 23 * 3600;
}
