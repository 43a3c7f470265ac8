import type { EpochSeconds } from '../time/zone.ts';
import { type Attempt, type Callback, closedAs } from './callback.ts';
import type { CallbackBook, LegOutcome, QueuedCall } from './callback-desk.ts';
import { patience } from './callback-timing.ts';
import { servedMeanwhile } from './served-meanwhile.ts';

/**
 * What to make of a callback that Connect's queue should hold. Connect rings and repeats by itself; when the caller was gone
 * before the flow could put it there, or Connect lost it before an agent took it, the attempts that are left are ours.
 */
export function queuedStep(
  waiting: Callback,
  { askedUntil, servedAt, legs }: QueuedCall,
  { config, now }: Pick<CallbackBook, 'config' | 'now'>,
): Callback | 'wait' {
  const callback = { ...waiting, attempts: attemptsOf(legs, now) };
  const last = legs.at(-1);
  if (legs.some(({ outcome }) => outcome === 'reached')) return closedAs(callback, 'reached', now);
  if (last?.outcome === 'stopped') return closedAs(callback, 'cancelled', now);
  if (last && last.outcome !== 'unserved') {
    const noneFollows = config.callbacks.retryMinutes * 60 + patience.nextLeg;
    const isOver = last.outcome !== 'running' && now - (last.endedAt ?? now) > noneFollows;
    return isOver ? closedAs(callback, 'not-reached', now) : 'wait';
  }
  if (!last && servedMeanwhile(callback, { servedAt })) return closedAs(callback, 'cancelled', now);
  const isOurs = last ? true : askedUntil !== null && now - askedUntil > patience.queued;
  if (!isOurs) return 'wait';
  return callback.attempts.length < config.callbacks.attempts
    ? { ...callback, state: 'scheduled', lookAt: now }
    : closedAs(callback, 'not-reached', now);
}

/** Connect's attempts. All legs but the last are some, however they ended: another follows only a failed attempt. */
const attemptsOf = (legs: QueuedCall['legs'], now: EpochSeconds): Attempt[] =>
  legs
    .filter((leg, index) => index < legs.length - 1 || tried.includes(leg.outcome))
    .map(({ contactId, outcome, endedAt }) => ({
      ...{ claimedAt: endedAt ?? now, contactId },
      outcome: outcome === 'reached' ? outcome : 'unreached',
    }));

const tried: LegOutcome[] = ['reached', 'unreached'];
