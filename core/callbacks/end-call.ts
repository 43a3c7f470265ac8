import { again, conflict } from '../pipeline/again.ts';
import type { AttemptOutcome, Callback } from './callback.ts';
import type { PromiseDesk } from './callback-desk.ts';
import { timingOf } from './callback-timing.ts';
import { settled, withAttempt } from './settle-attempt.ts';

/** How a callback's call ended, by the attributes `callbackId` and `callbackAttempt` of its contact. */
export interface EndedCall {
  id: string;
  attempt: number;
  contactId: string;
  outcome: Extract<AttemptOutcome, 'reached' | 'unreached'>;
}

/**
 * Settles an attempt when Connect tells of its end, sooner than a sweep would ask. News that come twice, late or of an
 * attempt that isn't the newest change nothing; null when there is no such callback.
 */
export const endCall = (ended: EndedCall, desk: PromiseDesk): Promise<Callback | null> =>
  again(async () => {
    const stored = await desk.store.callback(ended.id);
    if (!stored) return null;
    const { value, version } = stored;
    if (value.state !== 'attempted' || value.attempts.length !== ended.attempt) return value;
    const contactId = value.attempts.at(-1)?.contactId ?? ended.contactId;
    const known = withAttempt(value, { contactId });
    const next = settled(known, ended.outcome, await timingOf(desk));
    if (!(await desk.store.putCallback(next, version + 1))) return conflict;
    if (next.state === 'scheduled') await desk.schedule.wake(next.id, next.lookAt);
    return next;
  });
