import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { Language } from '../languages.ts';
import type { Versioned } from '../pipeline/versioned.ts';
import type { Result } from '../result.ts';
import type { Day, EpochSeconds } from '../time/zone.ts';
import type { AttemptOutcome, Callback } from './callback.ts';
import type { CenterHistory } from './center-history.ts';

/** The latest callback by reason, open or not, of one of a customer's names. */
export type LatestByReason = Record<string, string>;
/** Ids of callbacks by the start of their slot (epoch seconds as text), of one queue and day. */
export type Promises = Record<string, string[]>;

/**
 * What is stored. Reads of one thing are consistent, lists may be a moment late. A `put` writes if the stored version is the
 * one before; false when another writer was first.
 */
export interface CallbackStore {
  callback(id: string): Promise<Versioned<Callback> | undefined>;
  putCallback(callback: Callback, version: number): Promise<boolean>;
  customer(name: string): Promise<Versioned<LatestByReason> | undefined>;
  putCustomer(name: string, latest: LatestByReason, version: number): Promise<boolean>;
  promises(queue: string, day: Day): Promise<Versioned<Promises> | undefined>;
  putPromises(queue: string, day: Day, promises: Promises, version: number): Promise<boolean>;
  /** Open callbacks to be looked at before an instant, the most urgent first. */
  open(before?: EpochSeconds): Promise<Callback[]>;
  /** Closed promises whose time (or request, without one) lies in a span. */
  closed(from: EpochSeconds, to: EpochSeconds): Promise<Callback[]>;
}

/** One outbound call. The same token within 7 days is the same call. */
export interface CallOrder {
  token: string;
  number: string;
  queue: string;
  language: Language;
  attributes: Record<string, string>;
  /** The contact in which it was asked for. */
  relatedContactId: string;
}

/** A contact's fate as far as it is known now. `unknown`: no such contact. */
export type CallOutcome = 'running' | Extract<AttemptOutcome, 'reached' | 'unreached' | 'unknown'>;

/**
 * How far a callback came that Connect's queue holds. `unreached`: an agent took it and the customer was not joined, which is an
 * attempt; `unserved`: it ended before that, so nobody was rung; `stopped`: somebody took it out of the queue.
 */
export type LegOutcome = CallOutcome | 'unserved' | 'stopped';

/** What became of a contact that asked, and of the callback of it that Connect's queue holds. */
export interface QueuedCall {
  /** When the contact that asked ended; null while it lasts. */
  askedUntil: EpochSeconds | null;
  /** When an agent took that contact; absent when none did. */
  servedAt?: EpochSeconds | undefined;
  /** Its callback contacts, one an attempt, oldest first. */
  legs: { contactId: string; outcome: LegOutcome; endedAt: EpochSeconds | null }[];
}

/** Calls as Connect makes them. All may throw when Connect can't now: trying again later is safe. */
export interface CallbackCalls {
  /** The contact's id, or `refused` when this number will never be dialled. */
  start(order: CallOrder): Promise<Result<string, 'refused'>>;
  outcome(contactId: string): Promise<CallOutcome>;
  queued(contactId: string): Promise<QueuedCall>;
  stop(contactId: string): Promise<void>;
}

/** Wakes `placeCallback` at a time. It may fail, come late, twice or not at all: the sweep finds what was missed. */
export interface CallbackSchedule {
  wake(id: string, at: EpochSeconds): Promise<void>;
}

/** Enough to read and decide. */
export interface CallbackBook {
  store: CallbackStore;
  history: CenterHistory;
  config: ContactCenterConfig;
  now: EpochSeconds;
}

/** Enough to promise, move and settle. */
export interface PromiseDesk extends CallbackBook {
  schedule: CallbackSchedule;
}

/** Enough to cancel. */
export interface CancelDesk extends Omit<CallbackBook, 'history'> {
  calls: Pick<CallbackCalls, 'queued' | 'stop'>;
}

/** Everything that callbacks need of the world. */
export interface CallbackDesk extends PromiseDesk {
  calls: CallbackCalls;
}
