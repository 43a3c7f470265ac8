import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { dialableNumber, ownNumbers } from './dialable-number.ts';

/** A customer by all that is known of them: their id with the company, and the numbers of their profile and of the call. */
export interface Claimant {
  customerId: string | null;
  /** As written or sent by the carrier. */
  numbers: readonly string[];
}

/**
 * The names under which a customer's callbacks are claimed: every number that can be dialled, and the id. Sorted, so that two
 * requests of one customer meet at the first name that they share.
 */
export function claimNames(
  { customerId, numbers }: Claimant,
  config: Pick<ContactCenterConfig, 'phoneNumbers' | 'queues'>,
): string[] {
  const own = ownNumbers(config);
  const dialable = numbers.flatMap((number) => dialableNumber(number, own) ?? []);
  return [...new Set([...dialable, ...(customerId ? [`id ${customerId}`] : [])])].sort();
}
