import { type Callback, isOpenCallback } from './callback.ts';
import type { CallbackBook } from './callback-desk.ts';
import { dialableNumber, ownNumbers } from './dialable-number.ts';

/** What is still promised to a number, the one that is due first first; none for a number that can't be called. */
export async function openCallbacks(
  number: string,
  { store, config }: Pick<CallbackBook, 'store' | 'config'>,
): Promise<Callback[]> {
  const dialable = dialableNumber(number, ownNumbers(config));
  const latest = dialable === null ? undefined : await store.customer(dialable);
  const callbacks = await Promise.all(
    Object.values(latest?.value ?? {}).map((id) => store.callback(id)),
  );
  const open = callbacks.flatMap((one) => (one && isOpenCallback(one.value) ? [one.value] : []));
  return open.sort((a, b) => a.lookAt - b.lookAt);
}
