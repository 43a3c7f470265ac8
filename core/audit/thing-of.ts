import { ownBoard } from '../board/board.ts';
import { type BoardStore, keyOf } from '../board/board-desk.ts';
import type { CallbackStore } from '../callbacks/callback-desk.ts';
import type { CallerSources } from '../customer/caller-sources.ts';
import type { Action, ActionThing } from './action.ts';

/** Where the things that were acted on are kept. */
export type SubjectSources = {
  callbacks: Pick<CallbackStore, 'callback'>;
  boards: Pick<BoardStore, 'read'>;
  customers: Pick<CallerSources, 'profile'>;
};

type Look = (action: Action, sources: SubjectSources) => Promise<ActionThing | null>;

const callback: Look = async ({ subject }, { callbacks }) => {
  const found = (await callbacks.callback(subject))?.value;
  if (!found) return null;
  const { number: name, slot, requestedAt, contactId } = found;
  return { name, at: slot ?? requestedAt, contactId };
};

const board: Look = async ({ subject, by }, { boards }) => {
  if (subject === ownBoard) return null;
  const name = (await boards.read(keyOf(subject, by)))?.value.name;
  return name ? { name, at: null, contactId: null } : null;
};

const customer: Look = async ({ subject }, { customers }) => {
  const profile = await customers.profile(subject);
  const name = profile?.name ?? profile?.numbers[0];
  return name ? { name, at: null, contactId: null } : null;
};

const looks: Partial<Record<string, Look>> = {
  moveCallback: callback,
  callNow: callback,
  cancelCallback: callback,
  saveBoard: board,
  removeBoard: board,
  saveCustomer: customer,
};

/** What is known today of the thing that an action was done to; the trail itself has the id alone. Null where nothing is. */
export const thingOf: Look = async (action, sources) =>
  (await looks[action.command]?.(action, sources)) ?? null;
