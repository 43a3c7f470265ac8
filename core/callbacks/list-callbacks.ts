import { spanOfDays } from '../time/interval.ts';
import { dayOf, type EpochSeconds } from '../time/zone.ts';
import { type Callback, callbackAt } from './callback.ts';
import type { CallbackBook, CallbackStore } from './callback-desk.ts';
import { slotPlaces } from './slot-places.ts';
import type { CallbackList, CallbackRow, CallbacksQuery, SlotList } from './wire.ts';

/** Promises of one day, open and closed, in the order of their times. Requests that were refused are none. */
export async function listCallbacks(
  query: CallbacksQuery,
  desk: Pick<CallbackBook, 'config' | 'now'> & { store: Pick<CallbackStore, 'open' | 'closed'> },
): Promise<CallbackList> {
  const { store, config, now } = desk;
  const day = query.day ?? dayOf(now, config.timeZone);
  const span = spanOfDays(day, day, config.timeZone);
  const [open, closed] = await Promise.all([store.open(), store.closed(span.from, span.to)]);
  const wanted = onceEach([...open, ...closed]).filter(
    (callback) =>
      isWithin(span, timeOf(callback)) &&
      (query.state ?? callback.state) === callback.state &&
      (query.queue ?? callback.queue) === callback.queue,
  );
  return { day, callbacks: wanted.sort((a, b) => timeOf(a) - timeOf(b)).map(callbackRowOf) };
}

/** Where a callback stands in a day's list: its time, or its request while it has none. */
export const timeOf = (callback: Callback): EpochSeconds =>
  callbackAt(callback) ?? callback.requestedAt;

const isWithin = (span: { from: EpochSeconds; to: EpochSeconds }, at: EpochSeconds) =>
  span.from <= at && at < span.to;

/** Lists are a moment late: one that is being closed may stand in both. */
const onceEach = (callbacks: Callback[]): Callback[] => [
  ...new Map(callbacks.map((callback) => [callback.id, callback])).values(),
];

/** A callback as the API shows it. */
export function callbackRowOf(callback: Callback): CallbackRow {
  const { id, state, number, queue, reason, language, requestedAt, contactId, closed } = callback;
  return {
    ...{ id, state, number, queue, reason, language, requestedAt, contactId },
    at: callbackAt(callback),
    promisedAt: callback.slot,
    attempts: callback.attempts.map(({ claimedAt, contactId: call, outcome }) => ({
      ...{ at: claimedAt, contactId: call, outcome },
    })),
    closedAt: closed?.at ?? null,
    ending: closed?.ending ?? null,
    canMove: state === 'scheduled',
    canCallNow: state === 'scheduled',
    canCancel: state === 'scheduled' || state === 'queued',
  };
}

/** Slots of a queue to which a callback can be moved, and all others with what fills them. */
export async function listSlots(queue: string, desk: CallbackBook): Promise<SlotList> {
  const places = await slotPlaces(queue, desk, { exact: true });
  return {
    slotMinutes: desk.config.callbacks.slotMinutes,
    slots: places.filter(({ taken, capacity }) => taken < capacity).map(({ at }) => at),
    places,
  };
}
