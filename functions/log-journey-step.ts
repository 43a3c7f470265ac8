import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openClient } from '../adapters/dynamodb/client.ts';
import { journeyStore } from '../adapters/dynamodb/journey-store.ts';
import config from '../contact-center.config.ts';
import { stepSchema } from '../core/journey/journey-step.ts';
import { yesNo } from '../core/yes-no.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { environment } from './middleware/environment.ts';
import { now } from './middleware/now.ts';

const journeys = journeyStore(
  centerItems({ client: openClient() }, environment('CENTER_TABLE')),
  config.retention.contactDays,
);

/** Notes that a caller entered, finished or left a menu or task. */
export const handler = connectFlow(
  async ({ contactId, initialContactId, parameters }, { logger }) => {
    const step = stepSchema.safeParse(parameters);
    if (step.success) await journeys.log({ contactId, initialContactId }, step.data, now());
    else logger.warn('no journey step', { issues: step.error.issues });
    return { logged: yesNo(step.success) };
  },
);
