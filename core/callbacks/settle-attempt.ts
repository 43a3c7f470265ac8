import type { EpochSeconds } from '../time/zone.ts';
import { type Attempt, type AttemptOutcome, type Callback, closedAs } from './callback.ts';
import { openFrom, patience, type Timing } from './callback-timing.ts';

/** The callback with its newest attempt changed. */
export const withAttempt = (callback: Callback, change: Partial<Attempt>): Callback => ({
  ...callback,
  attempts: callback.attempts.map((attempt, index) =>
    index === callback.attempts.length - 1 ? { ...attempt, ...change } : attempt,
  ),
});

/** The callback with one attempt more, not called yet. */
export const claimed = (callback: Callback, now: EpochSeconds): Callback => ({
  ...callback,
  state: 'attempted',
  movingTo: null,
  lookAt: now + patience.claimed,
  attempts: [...callback.attempts, { claimedAt: now, contactId: null, outcome: null }],
});

/**
 * The callback after its newest attempt ended: done, another attempt within the queue's hours, or given up. A call before the
 * promised time takes nothing of the promise: who did not answer it is called at that time, whatever was tried.
 */
export function settled(callback: Callback, outcome: AttemptOutcome, timing: Timing): Callback {
  const { config, now } = timing;
  const ended = withAttempt(callback, { outcome });
  if (outcome === 'reached') return closedAs(ended, 'reached', now);
  if (outcome === 'refused') return closedAs(ended, 'number-refused', now);
  const { slot, attempts } = ended;
  const isEarly = slot !== null && (attempts.at(-1)?.claimedAt ?? slot) < slot;
  const pause = now + config.callbacks.retryMinutes * 60;
  const again = openFrom(callback.queue, isEarly ? Math.max(pause, slot) : pause, timing);
  return (isEarly || attempts.length < config.callbacks.attempts) && again !== null
    ? { ...ended, state: 'scheduled', lookAt: again }
    : closedAs(ended, 'not-reached', now);
}
