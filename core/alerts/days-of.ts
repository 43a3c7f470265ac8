import { addDays, type Day, dayOf, type EpochSeconds } from '../time/zone.ts';
import { isSettled, type NamedReport } from './figure-terms.ts';

type Calendar = { timeZone: string; repeatWithinDays: number };

/**
 * The days that a figure of a page is of, first and last: up to today, which is all that figures of this moment have; of what time decides,
 * up to the last day of which all is decided.
 */
export function daysOf(
  figure: NamedReport,
  { timeZone, repeatWithinDays }: Calendar,
  now: EpochSeconds,
): { from: Day; to: Day } {
  const to = addDays(dayOf(now, timeZone), isSettled(figure) ? -daysAgo(repeatWithinDays) : 0);
  return { from: addDays(to, 1 - (figure.days ?? 1)), to };
}

/** How long ago the last day was whose customers, to its last minute, have had so many days to come back. */
export const daysAgo = (repeatWithinDays: number): number => repeatWithinDays + 1;
