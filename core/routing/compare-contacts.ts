import { ageAdjustmentAt, priorityAt } from './routing-change.ts';
import type { WaitingContact } from './waiting-contact.ts';

/** How old a contact is for routing: time in queue, and what was added or taken from it. Milliseconds; can be negative. */
export const contactAge = ({ enqueuedMs, changes }: WaitingContact, nowMs: number): number =>
  nowMs - enqueuedMs + ageAdjustmentAt(changes, nowMs);

/** Order of contacts for one entry of a profile: contact priority, then age; negative when the first goes first, 0 for equals. */
export function compareContacts(
  first: WaitingContact,
  second: WaitingContact,
  nowMs: number,
): number {
  return (
    priorityAt(first.changes, nowMs) - priorityAt(second.changes, nowMs) ||
    contactAge(second, nowMs) - contactAge(first, nowMs)
  );
}
