import { orderBook } from '../adapters/dynamodb/order-book.ts';
import { orderAnswer } from '../core/examples/order-answer.ts';
import { centers } from './middleware/centers.ts';
import { connectFlow } from './middleware/connect-flow.ts';

const orders = centers(({ items }) => orderBook(items()));

/** An example of a self-service task: where an order is. Give it an order book of your own. */
export const handler = connectFlow((call) =>
  orderAnswer(call.parameters.order ?? '', orders.ofCall(call)),
);
