import type { PastContact } from './past-contact.ts';

/** Fewer say nothing of a habit. */
const fewest = 3;

/**
 * What is most frequent among the contacts that a customer began; of several, that of the latest contact. Null with fewer than 3
 * such contacts.
 */
export function habit<Value>(
  contacts: readonly PastContact[],
  of: (contact: PastContact) => Value,
): Value | null {
  const begun = contacts.filter((contact) => contact.begun);
  if (begun.length < fewest) return null;
  const counts = new Map<Value, number>();
  for (const contact of begun.toSorted((a, b) => b.startedAt - a.startedAt))
    counts.set(of(contact), (counts.get(of(contact)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  for (const [value, count] of counts) if (count === most) return value;
  return null;
}
