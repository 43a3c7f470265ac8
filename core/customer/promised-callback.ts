import { callbackAt } from '../callbacks/callback.ts';
import type { CallbackBook } from '../callbacks/callback-desk.ts';
import { openCallbacks } from '../callbacks/open-callbacks.ts';
import type { CallerSources } from './caller-sources.ts';

/** Finds the callback that a customer still waits for, whichever of their numbers it was promised to. */
export const promisedCallback =
  (book: Pick<CallbackBook, 'store' | 'config'>): CallerSources['openCallback'] =>
  async (customer) => {
    const [first] = await openCallbacks(customer, book);
    return first && { at: callbackAt(first) };
  };
