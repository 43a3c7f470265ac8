import { callbackStore } from '../adapters/dynamodb/callback-store.ts';
import { centerHistory } from '../adapters/dynamodb/center-history.ts';
import { liveQueues } from '../adapters/dynamodb/live-queues.ts';
import { profileStore } from '../adapters/dynamodb/profile-store.ts';
import { dynamoReader } from '../adapters/dynamodb/reader.ts';
import { callbackOfCall, offerAnswer } from '../core/callbacks/callback-answers.ts';
import { offerCallback } from '../core/callbacks/offer-callback.ts';
import { waitForQueue } from '../core/wait/wait-for-queue.ts';
import { calledPriority } from './middleware/called-priority.ts';
import { calledQueue } from './middleware/called-queue.ts';
import { centerLanguage } from './middleware/center-language.ts';
import { centers } from './middleware/centers.ts';
import { claimantOfCall } from './middleware/claimant-of-call.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { now } from './middleware/now.ts';

const desks = centers(({ config, database, items, variable }) => {
  const reader = dynamoReader(database());
  const live = liveQueues(database(), variable('CENTER_TABLE'), { config, now });
  return {
    config,
    store: callbackStore(items(), config.retention.contactDays),
    profiles: profileStore(items()),
    history: centerHistory(reader, items()),
    sources: { live, reader },
  };
});

/** Whether a callback helps this caller, and the times that can be had. */
export const handler = connectFlow(async (call) => {
  const { config, store, history, sources, profiles } = desks.ofCall(call);
  const { contactId, parameters, attributes } = call;
  const book = { store, history, config, now: now() };
  const queue = calledQueue(call, config);
  if (queue === null) throw new Error('the flow names no queue of the center');
  const { seconds } = await waitForQueue(
    { queue, contactId, priority: calledPriority(call), now: book.now },
    sources,
    config.timeZone,
  );
  const offer = await offerCallback(
    {
      ...{ queue, reason: parameters.reason ?? '', customer: await claimantOfCall(call, profiles) },
      waitSeconds: seconds,
      during: callbackOfCall(attributes)?.id ?? null,
    },
    book,
  );
  return offerAnswer(offer, centerLanguage(call, config), config, book.now);
});
