import { yesNo } from '../yes-no.ts';
import { type OrderBook, readOrderNumber } from './order.ts';

/** What a flow is told of an order (docs/decisions/011); an unreadable number is one that isn't found. */
export async function orderAnswer(given: string, orders: OrderBook) {
  const number = readOrderNumber(given);
  const order = number === null ? undefined : await orders.find(number);
  return {
    found: yesNo(order !== undefined),
    status: order?.status ?? '',
    hasExpected: yesNo(order?.expected !== undefined),
    expected: order?.expected ?? '',
  };
}
