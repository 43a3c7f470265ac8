import type { EpochSeconds } from '../core/time/zone.ts';
import { wallClock } from '../core/time/zone.ts';

/** A function from instants to the hour of the wall clock with fractions, 0 to 24; asks the zone once per quarter hour. */
export function hourOfDay(timeZone: string): (instant: EpochSeconds) => number {
  const known = new Map<number, number>();
  return (instant) => {
    const quarter = Math.floor(instant / 900) * 900;
    let hour = known.get(quarter);
    if (hour === undefined) {
      const clock = wallClock(quarter, timeZone);
      hour = clock.hour + clock.minute / 60;
      known.set(quarter, hour);
    }
    return hour + (instant - quarter) / 3600;
  };
}
