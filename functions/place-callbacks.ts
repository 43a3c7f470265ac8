import { callbackCalls } from '../adapters/connect/callback-calls.ts';
import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { centerHistory } from '../adapters/dynamodb/center-history.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { wokenCallback } from '../adapters/scheduler/woken-callback.ts';
import { callerId } from '../core/callbacks/caller-id.ts';
import { placeCallback } from '../core/callbacks/place-callback.ts';
import { sweepCallbacks } from '../core/callbacks/sweep-callbacks.ts';
import { busEvent } from './middleware/bus-event.ts';
import { scheduleOfEnvironment } from './middleware/callback-schedule.ts';
import { centers } from './middleware/centers.ts';
import { eachCenter } from './middleware/each-center.ts';
import { environment } from './middleware/environment.ts';
import { now } from './middleware/now.ts';

const desks = centers(({ tenant, config, database, items, variable }) => ({
  store: callbackStore(items(), config.retention.contactDays),
  history: centerHistory(dynamoReader(database()), items()),
  calls: callbackCalls({
    instanceId: environment('INSTANCE_ID'),
    flowIds: JSON.parse(variable('CALLBACK_FLOW_IDS')),
    queueIds: JSON.parse(process.env.QUEUE_IDS ?? '{}'),
    callerId: (order) => callerId(order, config),
  }),
  schedule: scheduleOfEnvironment(tenant),
  config,
}));

/** EventBridge Scheduler (one callback) and a rule each minute (all that is due) → outbound calls. */
export const handler = busEvent(async (event) => {
  const woken = wokenCallback(event);
  if (woken === null)
    return eachCenter(
      desks,
      async (desk) => (await sweepCallbacks({ ...desk, now: now() })).failed,
    );
  await placeCallback(woken.id, { ...desks.of(woken.tenant), now: now() });
  return [];
});
