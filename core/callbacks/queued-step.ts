import type { EpochSeconds } from '../time/zone.ts';
import { type Callback, closedAs } from './callback.ts';
import type { CallbackBook, QueuedCall } from './callback-desk.ts';
import { patience } from './callback-timing.ts';

/**
 * What to make of a callback that Connect's queue should hold. Connect rings and repeats by itself; when the caller was gone
 * before the flow could put it there, or Connect lost it before an agent took it, it is ours to ring.
 */
export function queuedStep(
  callback: Callback,
  { askedUntil, legs }: QueuedCall,
  { config, now }: Pick<CallbackBook, 'config' | 'now'>,
): Callback | 'wait' {
  if (legs.some(({ outcome }) => outcome === 'reached')) return closedAs(callback, 'reached', now);
  const last = legs.at(-1);
  if (last?.outcome === 'stopped') return closedAs(callback, 'cancelled', now);
  if (last?.outcome === 'unserved') return ours(callback, now);
  if (last) {
    const noneFollows = config.callbacks.retryMinutes * 60 + patience.nextLeg;
    const isOver = last.outcome !== 'running' && now - (last.endedAt ?? now) > noneFollows;
    return isOver ? closedAs(callback, 'not-reached', now) : 'wait';
  }
  const isGone = askedUntil !== null && now - askedUntil > patience.queued;
  return isGone ? ours(callback, now) : 'wait';
}

const ours = (callback: Callback, now: EpochSeconds): Callback => ({
  ...callback,
  state: 'scheduled',
  lookAt: now,
});
