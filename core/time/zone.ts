import { Temporal } from 'temporal-polyfill';

/** Seconds since 1970-01-01T00:00Z, the unit of every instant in core. */
export type EpochSeconds = number;
/** A calendar day, `2026-11-22`. */
export type Day = string;

const quarterSeconds = 900;
/** Days by zone and quarter hour: no zone in use shifts its date inside a quarter hour. */
const daysSeen = new Map<string, Map<EpochSeconds, Day>>();
/** Callers choose zones and days: what is remembered stays within some 20 MB. */
const mostZones = 8;
const mostDays = 20_000;

/** Whether a name is a time zone of the IANA database that this runtime knows, spelled as there; no bare offsets. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Z]/.test(name)) return false;
  try {
    return zoned(0, name).timeZoneId === name;
  } catch {
    return false;
  }
}

/** The calendar day of an instant in a zone. */
export function dayOf(instant: EpochSeconds, timeZone: string): Day {
  const quarter = Math.floor(instant / quarterSeconds) * quarterSeconds;
  let days = daysSeen.get(timeZone);
  if (!days) {
    if (daysSeen.size === mostZones) daysSeen.clear();
    days = new Map();
    daysSeen.set(timeZone, days);
  }
  let day = days.get(quarter);
  if (!day) {
    if (days.size === mostDays) days.clear();
    day = zoned(quarter, timeZone).toPlainDate().toString();
    days.set(quarter, day);
  }
  return day;
}

/** The first instant of a day in a zone (not always 00:00: some zones change their clocks at midnight). */
export function startOfDay(day: Day, timeZone: string): EpochSeconds {
  return Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds / 1000;
}

/** The day `count` days after another; before it when negative. */
export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** Days from one day to a later one: 1 for tomorrow, negative for the past. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** The start of the hour of the wall clock that holds an instant; in zones off by 30 or 45 minutes too. */
export function startOfHour(instant: EpochSeconds, timeZone: string): EpochSeconds {
  const local = zoned(instant, timeZone).round({ smallestUnit: 'hour', roundingMode: 'floor' });
  return local.epochMilliseconds / 1000;
}

/** Monday = 1 … Sunday = 7, with the hour and minute of the wall clock. */
export function wallClock(instant: EpochSeconds, timeZone: string) {
  const { dayOfWeek, hour, minute, second } = zoned(instant, timeZone);
  return { dayOfWeek, hour, minute, second };
}

/** The instant of a wall-clock date and time, `2026-11-22T08:30:00`, in a zone. */
export function instantOf(wallTime: string, timeZone: string): EpochSeconds {
  return Math.floor(
    Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone).epochMilliseconds / 1000,
  );
}

function zoned(instant: EpochSeconds, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(timeZone);
}
