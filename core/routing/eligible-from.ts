import type { ProfileEntry } from './routing-profile.ts';
import type { WaitingContact } from './waiting-contact.ts';

/** From when a profile's entry lets a contact through: the delay counts the time in queue, adjustments of age left out. */
export const eligibleFrom = (
  { delaySeconds }: Pick<ProfileEntry, 'delaySeconds'>,
  { enqueuedMs }: WaitingContact,
): number => enqueuedMs + delaySeconds * 1000;
