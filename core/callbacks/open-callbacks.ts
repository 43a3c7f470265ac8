import { type Callback, isOpenCallback } from './callback.ts';
import type { CallbackBook } from './callback-desk.ts';
import { type Claimant, claimNames } from './claim-names.ts';

/** What is still promised to a customer, the one that is due first first; none for numbers that can't be called. */
export async function openCallbacks(
  customer: Claimant,
  { store, config }: Pick<CallbackBook, 'store' | 'config'>,
): Promise<Callback[]> {
  const names = claimNames(customer, config);
  const latest = await Promise.all(names.map((name) => store.customer(name)));
  const ids = new Set(latest.flatMap((one) => Object.values(one?.value ?? {})));
  const callbacks = await Promise.all([...ids].map((id) => store.callback(id)));
  const open = callbacks.flatMap((one) => (one && isOpenCallback(one.value) ? [one.value] : []));
  return open.sort((a, b) => a.lookAt - b.lookAt);
}
