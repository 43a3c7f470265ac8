import { journeyStore } from '../adapters/dynamodb/journey-store.ts';
import { stepSchema } from '../core/journey/journey-step.ts';
import { yesNo } from '../core/yes-no.ts';
import { centers } from './middleware/centers.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { now } from './middleware/now.ts';

const journeys = centers(({ items, config }) =>
  journeyStore(items(), config.retention.contactDays),
);

/** Notes that a caller entered, finished or left a menu or task. */
export const handler = connectFlow(async (call, { logger }) => {
  const { contactId, initialContactId, parameters } = call;
  const step = stepSchema.safeParse(parameters);
  if (step.success)
    await journeys.ofCall(call).log({ contactId, initialContactId }, step.data, now());
  else logger.warn('no journey step', { issues: step.error.issues });
  return { logged: yesNo(step.success) };
});
