import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { callerSources } from '../adapters/dynamodb/caller-sources.ts';
import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openDatabase } from '../adapters/dynamodb/client.ts';
import { profileStore } from '../adapters/dynamodb/profile-store.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import config from '../contact-center.config.ts';
import { callerAnswer } from '../core/customer/caller-answer.ts';
import { lookUpCaller } from '../core/customer/look-up-caller.ts';
import { promisedCallback } from '../core/customer/promised-callback.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { environment } from './middleware/environment.ts';
import { now } from './middleware/now.ts';

const database = openDatabase({
  contacts: environment('CONTACTS_TABLE'),
  metrics: environment('METRICS_TABLE'),
});
const items = centerItems(database, environment('CENTER_TABLE'));
const callbacks = callbackStore(items, config.retention.contactDays);
const sources = callerSources(
  dynamoReader(database),
  profileStore(items),
  promisedCallback({ store: callbacks, config }),
);

/** Who is calling: profile, history and what is still promised to them. */
export const handler = connectFlow(async (call) => {
  const { contactId, customerId, customerNumber: address } = call;
  const origin = { customerNumber: call.parameters.customerNumber ?? null, customerId, address };
  return callerAnswer(await lookUpCaller({ contactId, origin, now: now() }, sources, config));
});
