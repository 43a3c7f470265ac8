import { type Day, type EpochSeconds, instantOf } from '../time/zone.ts';

/** A function from a day and a second of its clock to the instant; asks the zone once per hour, as offsets change on hours. */
export function localInstant(timeZone: string): (day: Day, secondOfDay: number) => EpochSeconds {
  const hours = new Map<string, EpochSeconds>();
  return (day, secondOfDay) => {
    const hour = Math.floor(secondOfDay / 3600);
    const wallTime = `${day}T${String(hour).padStart(2, '0')}:00:00`;
    let start = hours.get(wallTime);
    if (start === undefined) {
      if (hours.size > 50_000) hours.clear();
      start = instantOf(wallTime, timeZone);
      hours.set(wallTime, start);
    }
    return start + (secondOfDay % 3600);
  };
}
