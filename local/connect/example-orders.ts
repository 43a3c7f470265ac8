import { type Order, orderStates } from '../../core/examples/order.ts';
import { addDays, type Day } from '../../core/time/zone.ts';

const over: Order['status'][] = ['delivered', 'cancelled'];

/** Numbers of the example company's orders, 10000001 to 10000005: as many digits as the flow asks for. */
export const orderNumbers = orderStates.map((_, index) => String(10_000_001 + index));

/** Its orders, one in each state. */
export const exampleOrders = (today: Day): Order[] =>
  orderStates.map((status, index) => ({
    ...{ number: orderNumbers[index] ?? '', status },
    ...(over.includes(status) ? {} : { expected: addDays(today, orderStates.length - index) }),
  }));

/** The number of no order. */
export const unknownOrder = '99999999';
