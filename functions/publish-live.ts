import { setTimeout as wait } from 'node:timers/promises';
import { publishEvent } from '../adapters/appsync/publish-event.ts';
import { pushedSnapshot } from '../adapters/dynamodb/pushed-snapshot.ts';
import { rung } from '../adapters/sqs/rung.ts';
import { liveChannel } from '../core/live/live-channel.ts';
import { livePublisher } from '../core/live/live-publisher.ts';
import { centers } from './middleware/centers.ts';
import { environment } from './middleware/environment.ts';
import { liveOf } from './middleware/live-of.ts';
import { queueBatch } from './middleware/queue-batch.ts';

const publish = publishEvent(environment('LIVE_EVENTS_URL'));

const publishers = centers((center) =>
  livePublisher({
    items: liveOf(center).items,
    pushed: pushedSnapshot(center, center.variable('CENTER_TABLE')),
    tell: (push) => publish(liveChannel(center.tenant), push),
    nowMs: () => Date.now(),
    steadyMs: () => performance.now(),
    wait: (ms) => wait(ms),
  }),
);

/** SQS (rings for the live state, in order by tenant) → what changed, pushed to dashboards at most once a second. */
export const handler = queueBatch(async (records) => {
  for (const [tenant, rings] of rung(records)) await publishers.of(tenant)(rings);
});
