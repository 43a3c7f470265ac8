import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { callerSources } from '../adapters/dynamodb/caller-sources.ts';
import { profileStore } from '../adapters/dynamodb/profile-store.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { callerAnswer } from '../core/customer/caller-answer.ts';
import { lookUpCaller } from '../core/customer/look-up-caller.ts';
import { promisedCallback } from '../core/customer/promised-callback.ts';
import { centers } from './middleware/centers.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { now } from './middleware/now.ts';

const callers = centers(({ config, database, items }) => {
  const store = callbackStore(items(), config.retention.contactDays);
  const sources = callerSources(
    dynamoReader(database()),
    profileStore(items()),
    promisedCallback({ store, config }),
  );
  return { config, sources };
});

/** Who is calling: profile, history and what is still promised to them. */
export const handler = connectFlow(async (call) => {
  const { config, sources } = callers.ofCall(call);
  const { contactId, customerId, customerNumber: address } = call;
  const origin = { customerNumber: call.parameters.customerNumber ?? null, customerId, address };
  return callerAnswer(await lookUpCaller({ contactId, origin, now: now() }, sources, config));
});
