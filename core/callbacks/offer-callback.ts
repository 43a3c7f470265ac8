import type { EpochSeconds } from '../time/zone.ts';
import type { Callback } from './callback.ts';
import type { CallbackBook } from './callback-desk.ts';
import { openSeconds, queueOf, timingOf } from './callback-timing.ts';
import type { Claimant } from './claim-names.ts';
import { choiceOf, freeSlots } from './free-slots.ts';
import { openCallbacks } from './open-callbacks.ts';

export interface OfferQuestion {
  queue: string;
  reason: string;
  customer: Claimant;
  /** The wait as estimated; null = nobody knows. */
  waitSeconds: number | null;
  /** The callback in whose call this is asked: it keeps nobody from another. */
  during: string | null;
}

export interface CallbackOffer {
  offer: boolean;
  /** The caller's open callback for this reason. */
  open: Callback | null;
  /** Whether one can be promised for the caller's turn: the queue is open. */
  inTurn: boolean;
  /** Up to three. */
  slots: EpochSeconds[];
}

/** A shorter wait is better waited for. */
const shortWaitSeconds = 180;
/** Hours that a queue must still be open to serve somebody whose wait nobody knows. */
const unknownWaitSeconds = 1800;

/**
 * Whether a callback helps this caller: not while one is open, not when the wait is known to be short (but in the callback's own call, where it is no good time); else when a slot is
 * free, or when the queue stays open longer than the wait.
 */
export async function offerCallback(
  question: OfferQuestion,
  desk: CallbackBook,
): Promise<CallbackOffer> {
  const queue = queueOf(question.queue, desk).name;
  const open = await openCallback(question, desk);
  const openFor = openSeconds(queue, desk.now, await timingOf(desk));
  const { waitSeconds, during } = question;
  const isShort =
    during === null && openFor > 0 && waitSeconds !== null && waitSeconds < shortWaitSeconds;
  if (open || isShort) return { offer: false, open, inTurn: false, slots: [] };
  const slots = choiceOf(await freeSlots(queue, desk), desk.config.timeZone);
  const inTime = openFor > (waitSeconds ?? unknownWaitSeconds);
  return { offer: slots.length > 0 || inTime, open: null, inTurn: openFor > 0, slots };
}

async function openCallback(
  { customer, reason, during }: OfferQuestion,
  book: CallbackBook,
): Promise<Callback | null> {
  const open = await openCallbacks(customer, book);
  return open.find((one) => one.reason === reason && one.id !== during) ?? null;
}
