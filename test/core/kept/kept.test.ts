import { expect, test } from 'vitest';
import {
  type Kept,
  type KeptKey,
  type KeptStore,
  keep,
  takeAway,
} from '../../../core/kept/kept.ts';

const key = { id: 'k', user: null };

/** One place in memory; `before` goes first at each write. */
function memoryStore(before: () => Promise<unknown> = async () => {}): KeptStore<string> {
  let stored: Kept<string> | undefined;
  return {
    read: async (_: KeptKey) => stored,
    put: async (_, kept) => {
      await before();
      if ((stored?.version ?? 0) !== kept.version - 1) return false;
      stored = kept;
      return true;
    },
    listed: async () => [],
  };
}

test('the same again changes nothing; what was taken away goes on counting versions', async () => {
  const store = memoryStore();
  expect(await takeAway(key, store, 0)).toBeNull();
  expect(await keep(key, 'a', store, 0)).toBe(1);
  expect(await keep(key, 'a', store, 0)).toBe(1);
  expect(await keep(key, 'b', store, 0)).toBe(2);
  expect(await takeAway(key, store, 0)).toBe(3);
  expect(await takeAway(key, store, 0)).toBe(3);
  expect(await keep(key, 'b', store, 0)).toBe(4);
  expect(await store.read(key)).toEqual({ value: 'b', version: 4 });
});

test('of two who write at once, the later one stands', async () => {
  let turns = 0;
  let other = async () => 0;
  const store = memoryStore(async () => (turns++ === 0 ? other() : null));
  other = () => keep(key, 'first', store, 0);
  expect(await keep(key, 'second', store, 0)).toBe(2);
  expect(await store.read(key)).toEqual({ value: 'second', version: 2 });
});
