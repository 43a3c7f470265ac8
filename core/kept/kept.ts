import { again, conflict } from '../pipeline/again.ts';
import type { Versioned } from '../pipeline/versioned.ts';
import type { EpochSeconds } from '../time/zone.ts';

/** `id` of what is kept for all; with `user`, that of the user's own. */
export type KeptKey = { id: string; user: string | null };
/** It was taken away, and stands a while longer so that versions go on. */
export type Kept<Value> = Versioned<Value | null>;

/** A `put` writes if the stored version is the one before; false when another writer was first. */
export type KeptStore<Value> = {
  read(key: KeptKey): Promise<Kept<Value> | undefined>;
  put(key: KeptKey, kept: Kept<Value>, now: EpochSeconds): Promise<boolean>;
  /** What is kept for all or for a user, in order, a moment late. */
  listed(user: string | null): Promise<{ id: string; value: Value }[]>;
};

/** Keeps a value under its key, over what was there; its version. The same again changes nothing. */
export const keep = <Value>(
  key: KeptKey,
  value: Value,
  store: KeptStore<Value>,
  now: EpochSeconds,
): Promise<number> =>
  again(async () => {
    const stored = await store.read(key);
    if (stored && JSON.stringify(stored.value) === JSON.stringify(value)) return stored.version;
    const version = (stored?.version ?? 0) + 1;
    return (await store.put(key, { value, version }, now)) ? version : conflict;
  });

/** Takes away what is kept under a key; its version then, null where nothing was. */
export const takeAway = <Value>(
  key: KeptKey,
  store: KeptStore<Value>,
  now: EpochSeconds,
): Promise<number | null> =>
  again(async () => {
    const stored = await store.read(key);
    if (!stored?.value) return stored?.version ?? null;
    const version = stored.version + 1;
    return (await store.put(key, { value: null, version }, now)) ? version : conflict;
  });
