import type { Json } from '../flow/document/flow.ts';
import type { Channel } from '../flow/document/flow-type.ts';
import { metricsValue } from '../flow/world/queue-value.ts';
import type { CenterState } from './center-state.ts';
import type { Contact, QueueTarget } from './contact.ts';
import { estimatedWait } from './estimated-wait.ts';
import { countsOf, oldestOf, waitingIn } from './live-queue.ts';

/** `$.Metrics` of a queue now. A contact in this queue finds its own place as PositionInQueue, and its own wait; a wait that isn't known is null. */
export function liveMetrics(
  state: CenterState,
  target: QueueTarget,
  contact: Contact,
  channel: Channel | null,
): Json {
  const waiting = waitingIn(state, target.key).filter(
    (one) => channel === null || one.channel === channel,
  );
  const oldest = oldestOf(waiting);
  const counts = countsOf(state, target, channel);
  const waitBehind = (ahead: number) =>
    estimatedWait(state, target, channel ?? contact.channel, ahead);
  const wait = waitBehind(waiting.length);
  const metrics = metricsValue(target.name, {
    name: target.name,
    arn: target.arn,
    ...(target.callerId === null ? {} : { outboundCallerId: target.callerId }),
    waiting: waiting.length,
    ...(wait === null ? {} : { estimatedWaitSeconds: wait }),
    ...(oldest === null ? {} : { oldestAgeSeconds: Math.floor((state.nowMs - oldest) / 1000) }),
    agents: { ...counts, busy: counts.onContact, missed: counts.error },
  }) as { [name: string]: Json };
  const own = waiting.indexOf(contact);
  return own < 0
    ? metrics
    : { ...metrics, Contact: { EstimatedWaitTime: waitBehind(own), PositionInQueue: own + 1 } };
}
