import { again, conflict } from '../pipeline/again.ts';
import type { Versioned } from '../pipeline/versioned.ts';
import { callOrder } from './call-order.ts';
import { type Attempt, type Callback, closedAs } from './callback.ts';
import type { CallbackDesk } from './callback-desk.ts';
import { openFrom, patience, timingOf } from './callback-timing.ts';
import { nextStep, type Step } from './next-step.ts';
import { finishRequest } from './promise-callback.ts';
import { queuedStep } from './queued-step.ts';
import { servedMeanwhile } from './served-meanwhile.ts';
import { claimed, settled, withAttempt } from './settle-attempt.ts';

/**
 * Does what is due about one callback. May be called at any time, at once by several, and again after any failure: an attempt
 * is claimed under the callback's version before it is called, and called under a token of its own.
 */
export const placeCallback = (id: string, desk: CallbackDesk): Promise<Callback | null> =>
  again(async () => {
    const stored = await desk.store.callback(id);
    return stored ? steps[nextStep(stored.value, desk.now)](stored, desk) : null;
  });

type Act = (stored: Versioned<Callback>, desk: CallbackDesk) => Promise<Callback | typeof conflict>;

const steps: Record<Step, Act> = {
  rest: async ({ value }) => value,
  finish: finishRequest,
  'give-up': (stored, desk) => changed(stored, closedAs(stored.value, 'too-late', desk.now), desk),
  async ring(stored, desk) {
    const opens = openFrom(stored.value.queue, desk.now, await timingOf(desk));
    if (opens === null) return steps['give-up'](stored, desk);
    if (opens > desk.now) return postponed(stored, opens, desk);
    if (await isNeededNoMore(stored.value, desk))
      return changed(stored, closedAs(stored.value, 'cancelled', desk.now), desk);
    const attempt = claimed(stored.value, desk.now);
    const version = stored.version + 1;
    if (!(await desk.store.putCallback(attempt, version))) return conflict;
    return rung({ value: attempt, version }, desk);
  },
  'ring-again': (stored, desk) => rung(stored, desk),
  async ask(stored, desk) {
    const { contactId, claimedAt } = stored.value.attempts.at(-1) as Attempt & {
      contactId: string;
    };
    const outcome = await desk.calls.outcome(contactId);
    const mayComeYet = outcome === 'unknown' && desk.now - claimedAt < patience.unknownCall;
    if (outcome === 'running' || mayComeYet) return lookedAt(stored, patience.called, desk);
    return changedAndWoken(stored, settled(stored.value, outcome, await timingOf(desk)), desk);
  },
  /** One that became ours is read again and called at once. */
  async find(stored, desk) {
    const queued = await desk.calls.queued(stored.value.contactId);
    const next = queuedStep(stored.value, queued, desk);
    if (next === 'wait') return lookedAt(stored, patience.queued, desk);
    const done = await changed(stored, next, desk);
    return next.state === 'scheduled' ? conflict : done;
  },
};

/** One that waited for its turn was asked about before it became ours. */
const isNeededNoMore = async (callback: Callback, { calls }: CallbackDesk): Promise<boolean> =>
  callback.slot !== null && servedMeanwhile(callback, await calls.queued(callback.contactId));

/** Calls the newest attempt and writes down the contact. Whoever else did so wrote the same: the token is the attempt's. */
async function rung(
  stored: Versioned<Callback>,
  desk: CallbackDesk,
): Promise<Callback | typeof conflict> {
  const call = await desk.calls.start(callOrder(stored.value));
  return call.ok
    ? changed(
        stored,
        {
          ...withAttempt(stored.value, { contactId: call.value }),
          lookAt: desk.now + patience.called,
        },
        desk,
      )
    : changed(stored, settled(stored.value, 'refused', await timingOf(desk)), desk);
}

/** Until the queue opens. A closure that nobody ends does so for ever: a promise that is a week old is given up. */
function postponed(stored: Versioned<Callback>, opens: number, desk: CallbackDesk) {
  const { slot, requestedAt } = stored.value;
  return desk.now - (slot ?? requestedAt) > patience.promise
    ? steps['give-up'](stored, desk)
    : changedAndWoken(stored, { ...stored.value, lookAt: opens }, desk);
}

const lookedAt = (stored: Versioned<Callback>, seconds: number, desk: CallbackDesk) =>
  changed(stored, { ...stored.value, lookAt: desk.now + seconds }, desk);

async function changed(
  { version }: Versioned<Callback>,
  next: Callback,
  { store }: CallbackDesk,
): Promise<Callback | typeof conflict> {
  return (await store.putCallback(next, version + 1)) ? next : conflict;
}

async function changedAndWoken(
  stored: Versioned<Callback>,
  next: Callback,
  desk: CallbackDesk,
): Promise<Callback | typeof conflict> {
  const done = await changed(stored, next, desk);
  if (done !== conflict && done.state === 'scheduled')
    await desk.schedule.wake(done.id, done.lookAt);
  return done;
}
