import type { LiveFeed } from './live-feed.ts';

/** Nothing that is shown of the center is older, seen or not. */
const catchUpMs = 5000;

export type GatedFeed = LiveFeed & {
  /** What changes is told at once. */
  open(): void;
  /** What changes is told some seconds later, all at once. */
  shut(): void;
};

/**
 * A feed for what can't be seen just now. `turn` is any number: gates with different ones catch up in different seconds, so that a page of
 * many doesn't render all of them in one.
 */
export function gatedFeed(feed: LiveFeed, turn: number): GatedFeed {
  const listeners = new Set<() => void>();
  let held: ReturnType<LiveFeed['current']> | null = null;
  let catchUp: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const shut = () => {
    held ??= feed.current();
  };
  const open = () => {
    clearTimeout(catchUp);
    catchUp = undefined;
    if (held === null) return;
    held = null;
    tell();
  };
  const hear = () => {
    if (held === null) return tell();
    catchUp ??= setTimeout(
      () => {
        catchUp = undefined;
        held = feed.current();
        tell();
      },
      catchUpMs - ((performance.now() + 1000 * turn) % catchUpMs),
    );
  };
  let stop = () => {};
  return {
    ...{ shut, open, serverNow: feed.serverNow, retry: feed.retry },
    current: () => held ?? feed.current(),
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) stop = feed.subscribe(hear);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop();
        clearTimeout(catchUp);
        catchUp = undefined;
      };
    },
  };
}
