import { withheld } from '../contact/contact-facts.ts';

/** What a call says of who is calling; empty values count as absent. */
export type CallOrigin = {
  /** What the caller keyed in or said; nothing else counts when it is given. */
  customerNumber: string | null;
  /** Contact's `CustomerId`, set by an earlier flow or a CRM. */
  customerId: string | null;
  /** The caller's telephone number or address. */
  address: string | null;
};

export type CallerIdentity = {
  /** The customer's id where the call names it; null when only the line is known. */
  customerId: string | null;
  /** The line; null when withheld or when the caller named another customer. */
  address: string | null;
};

const given = (text: string | null): string | null => text?.trim() || null;

/**
 * Who a call is from, as far as it says. A keyed-in customer number stands alone: the line may be anybody's. Null when nothing
 * names the caller.
 */
export function callerIdentity(origin: CallOrigin): CallerIdentity | null {
  const keyedIn = given(origin.customerNumber);
  if (keyedIn) return { customerId: keyedIn, address: null };
  const customerId = given(origin.customerId);
  const line = given(origin.address);
  const address = line && withheld.has(line.toLowerCase()) ? null : line;
  return customerId || address ? { customerId, address } : null;
}
