import { contactRows } from './contact-rows.ts';
import type { LiveFigures } from './live-figures.ts';
import { figuresOf, type LiveItem } from './live-item.ts';
import type { CurrentData } from './live-ports.ts';
import { queueKey, waitingIn } from './queue-rows.ts';
import { lineOf } from './suspect-contacts.ts';

/** The time between two reconciliations, with room for one that was late or throttled. */
const sameDriftSeconds = 180;

/**
 * By queue and channel, how far Connect's count of waiting contacts is from what events told. Events and figures are never of one instant,
 * so only a drift that was there the time before as well becomes a correction.
 */
export function driftOf(items: readonly LiveItem[], data: CurrentData): LiveFigures {
  const before = figuresOf(items);
  const recent = before && data.readAt - before.at <= sameDriftSeconds ? before.queues : [];
  const earlier = new Map(recent.map((one) => [queueKey(one), one.drift]));
  const waiting = waitingIn(items, contactRows(items, data.readAt)).map(lineOf);
  const queues = data.queues.map(({ queue, channel, waiting: service }) => {
    const key = queueKey({ queue, channel });
    const drift = service - waiting.filter((one) => one === key).length;
    return { queue, channel, drift, correction: lasting(earlier.get(key) ?? 0, drift) };
  });
  return {
    kind: 'figures',
    at: data.readAt,
    queues: queues.filter(({ drift }) => drift !== 0),
  };
}

/** What two drifts have in common: 0 when they differ in sign. */
function lasting(earlier: number, drift: number): number {
  if (earlier > 0 && drift > 0) return Math.min(earlier, drift);
  return earlier < 0 && drift < 0 ? Math.max(earlier, drift) : 0;
}
