import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openClient } from '../adapters/dynamodb/client.ts';
import { orderBook } from '../adapters/dynamodb/order-book.ts';
import { orderAnswer } from '../core/examples/order-answer.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { environment } from './middleware/environment.ts';

const orders = orderBook(centerItems({ client: openClient() }, environment('CENTER_TABLE')));

/** An example of a self-service task: where an order is. Give it an order book of your own. */
export const handler = connectFlow(({ parameters }) => orderAnswer(parameters.order ?? '', orders));
