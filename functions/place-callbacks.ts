import { callbackCalls } from '../adapters/connect/callback-calls.ts';
import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openClient } from '../adapters/dynamodb/client.ts';
import { wokenCallback } from '../adapters/scheduler/woken-callback.ts';
import config from '../contact-center.config.ts';
import { callerId } from '../core/callbacks/caller-id.ts';
import { placeCallback } from '../core/callbacks/place-callback.ts';
import { sweepCallbacks } from '../core/callbacks/sweep-callbacks.ts';
import { busEvent } from './middleware/bus-event.ts';
import { scheduleOfEnvironment } from './middleware/callback-schedule.ts';
import { environment } from './middleware/environment.ts';
import { now } from './middleware/now.ts';

const items = centerItems({ client: openClient() }, environment('CENTER_TABLE'));
const ports = {
  store: callbackStore(items, config.retention.contactDays),
  calls: callbackCalls({
    instanceId: environment('INSTANCE_ID'),
    flowIds: JSON.parse(environment('CALLBACK_FLOW_IDS')),
    queueIds: JSON.parse(process.env.QUEUE_IDS ?? '{}'),
    callerId: (order) => callerId(order, config),
  }),
  schedule: scheduleOfEnvironment(),
  config,
};

/** EventBridge Scheduler (one callback) and a rule each minute (all that is due) → outbound calls. */
export const handler = busEvent(async (event) => {
  const desk = { ...ports, now: now() };
  const id = wokenCallback(event);
  if (id === null) return (await sweepCallbacks(desk)).failed;
  await placeCallback(id, desk);
  return [];
});
