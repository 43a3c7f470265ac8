import type { EpochSeconds } from '../time/zone.ts';
import type { PastContact } from './past-contact.ts';

const secondsPerDay = 86_400;

/** Whether the customer had begun another contact within so many days before; the same rule as the repeats report. */
export const isRepeat = (
  contacts: readonly PastContact[],
  now: EpochSeconds,
  withinDays: number,
): boolean =>
  contacts.some(
    ({ begun, startedAt }) =>
      begun && startedAt < now && now - startedAt <= withinDays * secondsPerDay,
  );
