import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { centerHistory } from '../adapters/dynamodb/center-history.ts';
import { profileStore } from '../adapters/dynamodb/profile-store.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import {
  callbackOfCall,
  requestAnswer,
  slotParameter,
} from '../core/callbacks/callback-answers.ts';
import { requestCallback } from '../core/callbacks/request-callback.ts';
import { scheduleOfEnvironment } from './middleware/callback-schedule.ts';
import { calledQueue } from './middleware/called-queue.ts';
import { centerLanguage } from './middleware/center-language.ts';
import { centers } from './middleware/centers.ts';
import { claimantOfCall } from './middleware/claimant-of-call.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { now } from './middleware/now.ts';

const desks = centers(({ tenant, config, database, items }) => ({
  config,
  store: callbackStore(items(), config.retention.contactDays),
  profiles: profileStore(items()),
  history: centerHistory(dynamoReader(database()), items()),
  schedule: scheduleOfEnvironment(tenant),
}));

/** A caller's wish to be called back becomes a promise, or is refused with the reason. */
export const handler = connectFlow(async (call) => {
  const desk = desks.ofCall(call);
  const { contactId, parameters, attributes } = call;
  const queue = calledQueue(call, desk.config);
  if (queue === null) throw new Error('the flow names no queue of the center');
  const request = {
    ...{ contactId, queue, attributes, reason: parameters.reason ?? '' },
    number: parameters.number?.trim() || (call.customerNumber ?? ''),
    customer: await claimantOfCall(call, desk.profiles),
    slot: slotParameter(parameters.slot),
    language: centerLanguage(call, desk.config),
    during: callbackOfCall(attributes),
  };
  return requestAnswer(await requestCallback(request, { ...desk, now: now() }));
});
