/*
 * An example of a self-service task: replace the order book by one that asks your own system. The flow
 * has words for these states; an order in another one leads to a person.
 */

export const orderStates = ['received', 'preparing', 'shipped', 'delivered', 'cancelled'] as const;

export type Order = {
  /** Digits, as a caller keys them in. */
  number: string;
  status: (typeof orderStates)[number];
  /** Day on which it is expected, `2026-11-24`; left out when nobody knows. */
  expected?: string;
};

/** Where orders are looked up. */
export type OrderBook = { find(number: string): Promise<Order | undefined> };

/** What a caller keyed in or said, as an order number; null when it can't be one. */
export function readOrderNumber(given: string): string | null {
  const digits = given.replace(/[\s#*.-]/g, '');
  return /^\d{3,20}$/.test(digits) ? digits : null;
}
