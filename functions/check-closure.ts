import { closureStore } from '../adapters/dynamodb/closure-store.ts';
import { closureAnswer } from '../core/closure/closure-answer.ts';
import { closureAt } from '../core/closure/closure-at.ts';
import { calledQueue } from './middleware/called-queue.ts';
import { centers } from './middleware/centers.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { now } from './middleware/now.ts';
import { spokenLanguage } from './middleware/spoken-language.ts';

const desks = centers(({ items, config }) => ({ config, closures: closureStore(items()) }));

/** The emergency message and the closure that stand now, for a queue and line or for all. */
export const handler = connectFlow(async (call) => {
  const at = now();
  const { config, closures } = desks.ofCall(call);
  const notEnded = (await closures.notEnded(at)).map(({ value }) => value);
  const of = { queue: calledQueue(call, config), line: call.systemNumber };
  const standing = closureAt(notEnded, of, at);
  return closureAnswer(standing, spokenLanguage(call), config.languages);
});
