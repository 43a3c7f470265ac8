import type { ContactCenterConfig, QueueConfig } from '../config/contact-center-config.ts';
import { openingSpans } from '../flow/world/opening-spans.ts';
import { addDays, type Day, dayOf, type EpochSeconds, instantOf, wallClock } from '../time/zone.ts';
import { queueHours } from './queue-hours.ts';

/** A slot begins this long after it is promised at the earliest: the caller is still on the line. */
export const leadMinutes = 15;
const quarterSeconds = 900;

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

/** All slots of a queue's day, whether past or not. */
export function slotsOfDay(
  config: ContactCenterConfig,
  queue: QueueConfig,
  day: Day,
): EpochSeconds[] {
  const length = config.callbacks.slotMinutes * 60;
  return openingSpans(queueHours(config, queue), day).flatMap(({ from, to }) =>
    quarters(from / 1000, to / 1000 - length).filter((at) => isSlotStart(at, config)),
  );
}

function quarters(from: EpochSeconds, last: EpochSeconds): EpochSeconds[] {
  const first = Math.ceil(from / quarterSeconds) * quarterSeconds;
  const count = Math.max(0, Math.floor((last - first) / quarterSeconds) + 1);
  return Array.from({ length: count }, (_, index) => first + index * quarterSeconds);
}

function isSlotStart(at: EpochSeconds, { timeZone, callbacks }: ContactCenterConfig): boolean {
  const { hour, minute } = wallClock(at, timeZone);
  if (minute % callbacks.slotMinutes !== 0) return false;
  const two = (part: number) => String(part).padStart(2, '0');
  return instantOf(`${dayOf(at, timeZone)}T${two(hour)}:${two(minute)}`, timeZone) === at;
}
