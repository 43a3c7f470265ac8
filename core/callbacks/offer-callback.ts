import type { EpochSeconds } from '../time/zone.ts';
import { type Callback, isOpenCallback } from './callback.ts';
import type { CallbackDesk } from './callback-desk.ts';
import { openSeconds, queueOf } from './callback-timing.ts';
import { dialableNumber } from './dialable-number.ts';
import { choiceOf, freeSlots } from './free-slots.ts';

export interface OfferQuestion {
  queue: string;
  reason: string;
  /** The caller's number as the carrier gave it; empty when withheld. */
  number: string;
  /** The wait as estimated; null = nobody knows. */
  estimateMinutes: number | null;
}

export interface CallbackOffer {
  offer: boolean;
  /** The caller's open callback for this reason. */
  open: Callback | null;
  /** Up to three. */
  slots: EpochSeconds[];
}

/** A shorter wait is better waited for. */
export const shortWaitMinutes = 3;
/** Hours that a queue must still be open to serve somebody whose wait nobody knows. */
const unknownWaitMinutes = 30;

/**
 * Whether a callback helps this caller: not while one is open, not when the wait is known to be short; else when a slot is
 * free, or when the queue stays open longer than the wait.
 */
export async function offerCallback(
  question: OfferQuestion,
  desk: CallbackDesk,
): Promise<CallbackOffer> {
  const queue = queueOf(question.queue, desk).name;
  const open = await openCallback(question.number, question.reason, desk);
  const openFor = openSeconds(queue, desk.now, desk);
  const { estimateMinutes: estimate } = question;
  const isShort = openFor > 0 && estimate !== null && estimate < shortWaitMinutes;
  if (open || isShort) return { offer: false, open, slots: [] };
  const slots = choiceOf(await freeSlots(queue, desk), desk.config.timeZone);
  const inTime = openFor > (estimate ?? unknownWaitMinutes) * 60;
  return { offer: slots.length > 0 || inTime, open: null, slots };
}

/** The open callback of a customer for a reason, or for any reason without one: the one that is due first. */
export async function openCallback(
  number: string,
  reason: string | null,
  { store, config }: Pick<CallbackDesk, 'store' | 'config'>,
): Promise<Callback | null> {
  const dialable = dialableNumber(number, ownNumbers(config));
  const latest = dialable === null ? undefined : await store.customer(dialable);
  const ids = Object.entries(latest?.value ?? {})
    .filter(([key]) => reason === null || key === reason)
    .map(([, id]) => id);
  const callbacks = await Promise.all(ids.map((id) => store.callback(id)));
  const open = callbacks.flatMap((one) => (one && isOpenCallback(one.value) ? [one.value] : []));
  return open.sort((a, b) => a.lookAt - b.lookAt)[0] ?? null;
}

/** Numbers that would call the center itself. */
export const ownNumbers = ({ phoneNumbers, queues }: CallbackDesk['config']): string[] => [
  ...phoneNumbers.map(({ number }) => number),
  ...queues.flatMap(({ outboundCallerId }) => outboundCallerId ?? []),
];
