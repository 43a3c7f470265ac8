import { wallClock } from '../time/zone.ts';
import type { PastContact } from './past-contact.ts';

/** Fewer say nothing of a habit. */
const fewest = 3;

/**
 * The hour of the day (0 to 23, in a zone) in which a customer most often begins contacts; of several, that of the latest
 * contact. Null with fewer than 3 contacts.
 */
export function preferredHour(contacts: readonly PastContact[], timeZone: string): number | null {
  const begun = contacts.filter((contact) => contact.begun);
  if (begun.length < fewest) return null;
  const latestFirst = begun.toSorted((a, b) => b.startedAt - a.startedAt);
  const counts = new Map<number, number>();
  for (const { startedAt } of latestFirst) {
    const { hour } = wallClock(startedAt, timeZone);
    counts.set(hour, (counts.get(hour) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  for (const [hour, count] of counts) if (count === most) return hour;
  return null;
}
