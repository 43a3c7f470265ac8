import type { ContactCenterConfig, QueueConfig } from '../config/contact-center-config.ts';
import { addDays, type Day, dayOf, type EpochSeconds, instantOf, wallClock } from '../time/zone.ts';
import { slotsOfDay } from './callback-slots.ts';
import { historyDays } from './center-history.ts';
import { queueHours } from './queue-hours.ts';

/** A slot lies two weeks ahead at most. */
const mostWeeks = historyDays / 7 + 2;

/**
 * Slots of the past six weeks at a slot's weekday and time of day, in which the queue was open as on any week: holidays say nothing
 * of other days, whatever their hours.
 */
export function comparableSlots(
  slot: EpochSeconds,
  queue: QueueConfig,
  { config, now }: { config: ContactCenterConfig; now: EpochSeconds },
): EpochSeconds[] {
  const { overrides = [] } = queueHours(config, queue);
  const isHoliday = (day: Day) =>
    overrides.some(({ date }) => date === day || date === day.slice(5));
  const { slotMinutes } = config.callbacks;
  return weeksBefore(slot, config.timeZone).flatMap(({ day, at }) => {
    const isPast = at >= now - historyDays * 86_400 && at + slotMinutes * 60 <= now;
    return isPast && !isHoliday(day) && slotsOfDay(config, queue, day).includes(at) ? [at] : [];
  });
}

interface Past {
  day: Day;
  at: EpochSeconds;
}
const remembered = new Map<string, Past[]>();
const mostRemembered = 5000;

/** The same wall-clock time one week before, two weeks before …: what takes longest is remembered. */
function weeksBefore(slot: EpochSeconds, timeZone: string): Past[] {
  const key = `${timeZone} ${slot}`;
  const found = remembered.get(key) ?? weeksOf(slot, timeZone);
  if (remembered.size > mostRemembered) remembered.clear();
  remembered.set(key, found);
  return found;
}

function weeksOf(slot: EpochSeconds, timeZone: string): Past[] {
  const today = dayOf(slot, timeZone);
  const { hour, minute } = wallClock(slot, timeZone);
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
  return Array.from({ length: mostWeeks }, (_, week) => {
    const day = addDays(today, -7 * (week + 1));
    return { day, at: instantOf(`${day}T${time}`, timeZone) };
  });
}
