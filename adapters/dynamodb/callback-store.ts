import { type Callback, isOpenCallback, wasPromised } from '../../core/callbacks/callback.ts';
import type {
  CallbackStore,
  LatestByReason,
  Promises,
} from '../../core/callbacks/callback-desk.ts';
import { callbackIdBeginning } from '../../core/callbacks/callback-id.ts';
import { timeOf } from '../../core/callbacks/list-callbacks.ts';
import type { Versioned } from '../../core/pipeline/versioned.ts';
import type { EpochSeconds } from '../../core/time/zone.ts';
import type { CenterItem, CenterItems } from './center-items.ts';
import { customerKey, instantKey } from './contact-codec.ts';

const openList = 'callbacks|open';
const closedList = 'callbacks|closed';
const daySeconds = 86_400;
/** A day's promises are of no use once its last slot is past, in any time zone. */
const promiseDays = 3;

/** No promise stays open longer: 14 days ahead, 9 pauses of 3 days, and what is overdue. */
const openDays = 60;

/** Lists of a day or of what is open are longer than this in no center. */
const mostListed = 10_000;

const versioned = <Value>(item: CenterItem<Value> | undefined): Versioned<Value> | undefined =>
  item && { value: item.document, version: item.version };

export type CallbackList = CallbackStore & {
  /** Callbacks that were asked for in a contact, refused ones too. */
  askedIn(contactId: string): Promise<Callback[]>;
};

/**
 * Callbacks as items: open ones are listed by when they are to be looked at, closed ones by their time. Refused requests are
 * in no list. What is closed is kept `keptDays`.
 */
export function callbackStore(items: CenterItems, keptDays: number): CallbackList {
  const listed = async (list: string, range: { from?: string; to?: string }) =>
    (await items.list<Callback>(list, { ...range, limit: mostListed })).map(
      ({ document }) => document,
    );
  return {
    callback: async (id) => versioned(await items.get<Callback>('callback', id)),
    putCallback: (callback, version) =>
      items.put({
        ...{ pk: 'callback', sk: callback.id, version, document: callback },
        ...placeOf(callback, keptDays),
      }),

    askedIn: async (contactId) =>
      (await items.within<Callback>('callback', callbackIdBeginning(contactId)))
        .map(({ document }) => document)
        .filter((callback) => callback.contactId === contactId),

    customer: async (name) =>
      versioned(await items.get<LatestByReason>('callback|customer', keyOf(name))),
    putCustomer: (name, document, version) =>
      items.put({
        ...{ pk: 'callback|customer', sk: keyOf(name), version, document },
        expiresAt: Math.floor(Date.now() / 1000) + Math.max(keptDays, openDays) * daySeconds,
      }),

    promises: async (queue, day) =>
      versioned(await items.get<Promises>(`callback|slots|${queue}`, day)),
    putPromises: (queue, day, document, version) =>
      items.put({
        ...{ pk: `callback|slots|${queue}`, sk: day, version, document },
        expiresAt: Date.parse(day) / 1000 + promiseDays * daySeconds,
      }),

    open: (before) =>
      listed(openList, before === undefined ? {} : { to: instantKey(Math.ceil(before)) }),
    closed: (from, to) => listed(closedList, { from: instantKey(from), to: instantKey(to) }),
  };
}

/** Numbers are written as they are; ids, of any length, as their hash. */
const keyOf = (name: string): string => (name.startsWith('+') ? name : customerKey(name));

/** Its list and its end. */
function placeOf(
  callback: Callback,
  keptDays: number,
): Pick<CenterItem, 'list' | 'listAt' | 'expiresAt'> {
  if (isOpenCallback(callback)) return { list: openList, listAt: instantKey(callback.lookAt) };
  const expiresAt: EpochSeconds = (callback.closed?.at ?? 0) + keptDays * daySeconds;
  return wasPromised(callback)
    ? { list: closedList, listAt: instantKey(timeOf(callback)), expiresAt }
    : { expiresAt };
}
