import type { EpochSeconds } from '../time/zone.ts';
import type { CallbackRow } from './wire.ts';

/** When a callback is due; one that waits for its turn has been since it was asked for. */
export const dueAt = ({ at, requestedAt }: Pick<CallbackRow, 'at' | 'requestedAt'>): EpochSeconds =>
  at ?? requestedAt;

/** Callbacks of a list that are still owed, the longest overdue first. */
export const owedCallbacks = (callbacks: readonly CallbackRow[]): CallbackRow[] =>
  callbacks
    .filter(({ closedAt }) => closedAt === null)
    .toSorted((one, other) => dueAt(one) - dueAt(other));

/** Whether its time is past; who waits for a turn has no time. */
export const isOverdue = ({ at }: Pick<CallbackRow, 'at'>, now: EpochSeconds): boolean =>
  at !== null && now > at;
