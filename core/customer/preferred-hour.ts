import { wallClock } from '../time/zone.ts';
import { habit } from './habit.ts';
import type { PastContact } from './past-contact.ts';

/** The hour of the day (0 to 23, in a zone) in which a customer most often begins contacts. Null with fewer than 3 contacts. */
export const preferredHour = (contacts: readonly PastContact[], timeZone: string): number | null =>
  habit(contacts, ({ startedAt }) => wallClock(startedAt, timeZone).hour);
