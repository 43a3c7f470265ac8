import { voicemailStore } from '../adapters/dynamodb/voicemail-store.ts';
import { requestVoicemail } from '../core/voicemail/request-voicemail.ts';
import { calledQueue, calledQueueArn } from './middleware/called-queue.ts';
import { centers } from './middleware/centers.ts';
import { connectFlow } from './middleware/connect-flow.ts';
import { now } from './middleware/now.ts';

const desks = centers(({ items, config }) => ({
  config,
  store: voicemailStore(items(), config.retention.contactDays),
}));

/** Notes that a caller is about to leave a message for a queue's team; the rest follows when the recording is stored. */
export const handler = connectFlow(async (call, { logger }) => {
  const { config, store } = desks.ofCall(call);
  const { contactId: id, customerNumber: number } = call;
  const queue = calledQueue(call, config);
  if (queue === null) {
    logger.warn('no team for a voicemail', { queue: call.parameters.queue });
    return { saved: 'no', id: '' };
  }
  const queueArn = calledQueueArn(call, config);
  await requestVoicemail({ id, queue, queueArn, number, requestedAt: now() }, store);
  return { saved: 'yes', id };
});
