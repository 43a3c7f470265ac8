import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openClient } from '../adapters/dynamodb/client.ts';
import config from '../contact-center.config.ts';
import {
  callbackOfCall,
  requestAnswer,
  slotParameter,
} from '../core/callbacks/callback-answers.ts';
import { requestCallback } from '../core/callbacks/request-callback.ts';
import { scheduleOfEnvironment } from './middleware/callback-schedule.ts';
import { calledQueue } from './middleware/called-queue.ts';
import { centerLanguage } from './middleware/center-language.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { environment } from './middleware/environment.ts';
import { now } from './middleware/now.ts';

const items = centerItems({ client: openClient() }, environment('CENTER_TABLE'));
const store = callbackStore(items, config.retention.contactDays);
const schedule = scheduleOfEnvironment();

/** A caller's wish to be called back becomes a promise, or is refused with the reason. */
export const handler = connectFlow(async (call) => {
  const { contactId, parameters, attributes } = call;
  const queue = calledQueue(call, config);
  if (queue === null) throw new Error('the flow names no queue of the center');
  const request = {
    ...{ contactId, queue, attributes, reason: parameters.reason ?? '' },
    number: parameters.number?.trim() || (call.customerNumber ?? ''),
    slot: slotParameter(parameters.slot),
    language: centerLanguage(call, config),
    during: callbackOfCall(attributes),
  };
  return requestAnswer(await requestCallback(request, { store, schedule, config, now: now() }));
});
