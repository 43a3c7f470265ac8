import type { Topic } from '../../../contact-flows/center.ts';
import { pick } from '../../../simulator/distributions.ts';
import { Random } from '../../../simulator/random.ts';
import type { Visit } from '../../../simulator/visit.ts';
import { orderNumbers, unknownOrder } from '../example-orders.ts';
import type { Wants, Wish } from './reply-to-prompt.ts';

/** Of those who are to be called back, those who choose a time. */
const timeShare = 0.4;
/** What callers of a closed center want; the others hear that it is closed. */
const closedShares: ['callback' | 'message' | null, number][] = [
  ['callback', 3],
  ['message', 4],
  [null, 3],
];
/** What callers want who need no person. */
const solvedShares: [Wish, number][] = [
  ['order status', 5],
  ['opening hours', 3],
];
/** Of callers for the support, those who ask for an order first, by a number that nobody knows. */
const triedShare = 0.06;

/** What a caller wants, drawn from a stream of their own. */
export function drawWants({ arrival, customer, stay }: Visit, topic: Topic): Wants {
  const dice = Random.named(`wants/${customer.phone}/${arrival.at}`);
  const wants: Wants = {
    wish: topic,
    callback: stay?.callback != null,
    atATime: dice.chance(timeShare),
    whileClosed: arrival.open ? null : pick(dice, closedShares),
  };
  if (!arrival.open) return wants;
  const order = orderNumbers[dice.below(orderNumbers.length)];
  if (!stay) return { ...wants, wish: pick(dice, solvedShares), order };
  const tries = topic === 'support' && dice.chance(triedShare);
  return tries ? { ...wants, wish: 'order status', order: unknownOrder } : wants;
}
