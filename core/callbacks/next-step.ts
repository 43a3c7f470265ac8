import type { EpochSeconds } from '../time/zone.ts';
import { type Attempt, type Callback, isOpenCallback } from './callback.ts';
import { patience, safeTokenSeconds } from './callback-timing.ts';

/**
 * What is to be done about a callback: nothing yet, finish a request, ring, ring again under the same token (nobody knows
 * whether the call was made), ask Connect what became of the call or of the callback in its queue, or give it up.
 */
export type Step = 'rest' | 'finish' | 'ring' | 'ring-again' | 'ask' | 'find' | 'give-up';

export function nextStep(callback: Callback, now: EpochSeconds): Step {
  if (!isOpenCallback(callback) || now < callback.lookAt) return 'rest';
  if (isTooLate(callback, now)) return 'give-up';
  if (callback.state === 'requested') return 'finish';
  if (callback.state === 'queued') return 'find';
  return callback.state === 'scheduled' ? 'ring' : attemptStep(callback.attempts.at(-1), now);
}

function isTooLate({ state, lookAt, requestedAt }: Callback, now: EpochSeconds): boolean {
  if (state === 'attempted') return false;
  return state === 'scheduled'
    ? now - lookAt > patience.overdue
    : now - requestedAt > patience.promise;
}

function attemptStep(attempt: Attempt | undefined, now: EpochSeconds): Step {
  if (!attempt) return 'give-up';
  if (attempt.contactId !== null) return 'ask';
  return now - attempt.claimedAt > safeTokenSeconds ? 'give-up' : 'ring-again';
}
