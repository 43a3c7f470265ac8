import { again, conflict } from '../pipeline/again.ts';
import { type Callback, isOpenCallback } from './callback.ts';
import type { CallbackStore } from './callback-desk.ts';

/**
 * Makes a stored callback the one of its customer and reason, under every name that the customer has. Answers the open callback
 * that is there first, else null. Only a closed one is replaced, and a closed one never opens again: so at most one gets past
 * here while it is open, what a refused one has claimed is free again, and all names are released together.
 */
export async function claimCustomer(
  callback: Callback,
  store: CallbackStore,
): Promise<Callback | null> {
  for (const name of callback.claims ?? [callback.number]) {
    const first = await claimName(name, callback, store);
    if (first) return first;
  }
  return null;
}

const claimName = (
  name: string,
  { id, reason }: Callback,
  store: CallbackStore,
): Promise<Callback | null> =>
  again(async () => {
    const customer = await store.customer(name);
    const holder = customer?.value[reason];
    if (holder === id) return null;
    const first = holder === undefined ? undefined : await store.callback(holder);
    if (first && isOpenCallback(first.value)) return first.value;
    const latest = { ...customer?.value, [reason]: id };
    const done = await store.putCustomer(name, latest, (customer?.version ?? 0) + 1);
    return done ? null : conflict;
  });
