import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gatedFeed } from '../../../dashboard/live/gated-feed.ts';
import type { LiveFeed, LiveNow } from '../../../dashboard/live/live-feed.ts';

const now = (version: number): LiveNow => ({
  snapshot: { version, asOf: 0, agents: new Map(), contacts: new Map(), queues: new Map() },
  ...{ state: 'live', since: 0, error: null },
});

function world(turn = 0) {
  const listeners = new Set<() => void>();
  let current = now(0);
  const feed: LiveFeed = {
    current: () => current,
    serverNow: () => 0,
    retry: () => {},
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const gated = gatedFeed(feed, turn);
  const seen: (number | undefined)[] = [];
  const leave = gated.subscribe(() => seen.push(gated.current().snapshot?.version));
  const become = (version: number) => {
    current = now(version);
    for (const listener of listeners) listener();
  };
  return { gated, seen, leave, become, listeners };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('while it is open every change is told at once', () => {
  const { seen, become } = world();
  become(1);
  become(2);
  expect(seen).toEqual([1, 2]);
});

test('while it is shut changes are told together, five seconds later at most', () => {
  const { gated, seen, become } = world();
  gated.shut();
  become(1);
  become(2);
  expect(gated.current().snapshot?.version).toBe(0);
  vi.advanceTimersByTime(5000);
  expect(seen).toEqual([2]);
  vi.advanceTimersByTime(60_000);
  expect(seen).toEqual([2]);
});

test('when it opens what was held back is told, and not again later', () => {
  const { gated, seen, become } = world();
  gated.shut();
  become(1);
  gated.open();
  expect(seen).toEqual([1]);
  vi.advanceTimersByTime(60_000);
  expect(seen).toEqual([1]);
});

test('gates of different turns catch up in different seconds', () => {
  const worlds = [0, 1, 2, 3, 4].map(world);
  for (const { gated, become } of worlds) {
    gated.shut();
    become(1);
  }
  const told = Array.from({ length: 5 }, () => {
    vi.advanceTimersByTime(1000);
    return worlds.filter(({ seen }) => seen.length > 0).length;
  });
  expect(told).toEqual([1, 2, 3, 4, 5]);
});

test('who leaves is told nothing more, and the feed is left with the last', () => {
  const { gated, seen, leave, become, listeners } = world();
  gated.shut();
  become(1);
  leave();
  vi.advanceTimersByTime(60_000);
  expect(seen).toEqual([]);
  expect(listeners.size).toBe(0);
});
