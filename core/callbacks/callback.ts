import type { Language } from '../languages.ts';
import type { EpochSeconds } from '../time/zone.ts';

/**
 * A callback's life: requested (written down, not promised yet) → scheduled (we ring at a time) or queued (Connect rings when
 * it is the caller's turn) → attempted (an attempt is out) → back to scheduled, or closed: done, failed, cancelled, expired.
 */
export const callbackStates = [
  'requested',
  'scheduled',
  'queued',
  'attempted',
  'done',
  'failed',
  'cancelled',
  'expired',
] as const;
export type CallbackState = (typeof callbackStates)[number];

/** How an attempt ended: the customer pressed a key or came to an agent (in Connect's own, answered), did not, or could not be dialled. */
export type AttemptOutcome = 'reached' | 'unreached' | 'refused' | 'unknown';

/** Ours, or one that Connect made while its queue held the callback. */
export interface Attempt {
  /** When a function took the attempt upon itself: before the call, so that no second one is made. Of Connect's, its end. */
  claimedAt: EpochSeconds;
  /** The outbound contact; null until Connect's answer was written down. */
  contactId: string | null;
  outcome: AttemptOutcome | null;
}

/** Why a callback is closed. */
export type Ending =
  | 'reached'
  | 'not-reached'
  | 'number-refused'
  | 'cancelled'
  | 'too-late'
  | RequestRefusal;
/** Ends of a request that never became a promise. */
export type RequestRefusal = 'already-open' | 'slot-taken';

export interface Callback {
  id: string;
  /** E.164. */
  number: string;
  /** The names under which it is its customer's only one (`claimNames`). Those that were stored without have the number alone. */
  claims?: string[];
  reason: string;
  /** Name of the queue. */
  queue: string;
  language: Language;
  /** The contact in which the customer asked. */
  contactId: string;
  requestedAt: EpochSeconds;
  state: CallbackState;
  /** Start of the promised slot; null = when it is the caller's turn. */
  slot: EpochSeconds | null;
  /** A slot that is being taken for it, before the move is done. */
  movingTo: EpochSeconds | null;
  /** When something is to be done about it next: while scheduled, the time of the call. */
  lookAt: EpochSeconds;
  attempts: Attempt[];
  /** The last command to ring before the promised time, by the token it came with, and when it is rung for it. */
  hurried?: { token: string; at: EpochSeconds };
  /** Attributes of the contact that asked: the call gets them. */
  attributes: Record<string, string>;
  closed: {
    at: EpochSeconds;
    ending: Ending;
    /** Of `already-open`: when the callback that was there first is due; null when it waits in a queue. */
    firstAt?: EpochSeconds | null;
  } | null;
}

/** Whether the customer still waits for it. */
export const isOpenCallback = ({ closed }: Callback): boolean => closed === null;

/** When the customer is called: null while it waits in a queue for its turn. */
export const callbackAt = ({ state, slot, lookAt }: Callback): EpochSeconds | null =>
  state === 'scheduled' ? lookAt : slot;

const stateOf: Record<Ending, CallbackState> = {
  reached: 'done',
  'not-reached': 'failed',
  'number-refused': 'failed',
  cancelled: 'cancelled',
  'already-open': 'cancelled',
  'slot-taken': 'cancelled',
  'too-late': 'expired',
};

/** The callback, closed for good. */
export const closedAs = (
  callback: Callback,
  ending: Ending,
  at: EpochSeconds,
  firstAt?: EpochSeconds | null,
): Callback => ({
  ...callback,
  state: stateOf[ending],
  movingTo: null,
  closed: { at, ending, ...(firstAt === undefined ? {} : { firstAt }) },
});

/** False of a request that was refused, so that lists of promises leave it out. */
export const wasPromised = ({ closed }: Callback): boolean =>
  closed?.ending !== 'already-open' && closed?.ending !== 'slot-taken';
