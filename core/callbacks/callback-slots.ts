import type { ContactCenterConfig, QueueConfig } from '../config/contact-center-config.ts';
import type { WeeklyHours } from '../flow/world/hours.ts';
import { openingSpans } from '../flow/world/opening-spans.ts';
import { addDays, type Day, dayOf, type EpochSeconds, instantOf } from '../time/zone.ts';
import { queueHours } from './queue-hours.ts';

/** A slot begins this long after it is promised at the earliest: the caller is still on the line. */
export const leadMinutes = 15;
const minutesOfDay = 1440;

/**
 * Starts of the slots that a queue can promise, in order: whole within its hours, on the wall clock's quarters, halves or
 * hours, from now and the lead time up to `daysAhead` days. The hour that clocks repeat in autumn is promised once.
 */
export function callbackSlots(
  config: ContactCenterConfig,
  queue: QueueConfig,
  now: EpochSeconds,
): EpochSeconds[] {
  const today = dayOf(now, config.timeZone);
  return Array.from({ length: config.callbacks.daysAhead + 1 }, (_, days) =>
    slotsOfDay(config, queue, addDays(today, days)),
  )
    .flat()
    .filter((slot) => slot >= now + leadMinutes * 60);
}

/** Slots by hours and day. */
const remembered = new WeakMap<WeeklyHours, Map<Day, EpochSeconds[]>>();
const mostDays = 100;

/** All slots of a queue's day, whether past or not. */
export function slotsOfDay(
  config: ContactCenterConfig,
  queue: QueueConfig,
  day: Day,
): EpochSeconds[] {
  const hours = queueHours(config, queue);
  const days = remembered.get(hours) ?? new Map<Day, EpochSeconds[]>();
  if (days.size > mostDays) days.clear();
  const slots = days.get(day) ?? slotsIn(hours, day, config.callbacks.slotMinutes);
  remembered.set(hours, days.set(day, slots));
  return slots;
}

function slotsIn(hours: WeeklyHours, day: Day, slotMinutes: number): EpochSeconds[] {
  const spans = openingSpans(hours, day);
  if (spans.length === 0) return [];
  return startsOf(day, slotMinutes, hours.timeZone).filter((at) =>
    spans.some(({ from, to }) => at * 1000 >= from && (at + slotMinutes * 60) * 1000 <= to),
  );
}

/** The instants of a day's slots by the wall clock. A time that clocks skip is the instant of a later one: not twice. */
function startsOf(day: Day, slotMinutes: number, timeZone: string): EpochSeconds[] {
  const two = (part: number) => String(part).padStart(2, '0');
  const starts = Array.from({ length: minutesOfDay / slotMinutes }, (_, index) => {
    const minute = index * slotMinutes;
    return instantOf(`${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`, timeZone);
  });
  return [...new Set(starts)];
}
