import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LiveFeed, LiveNow } from './live-feed.ts';

export const LiveContext = createContext<LiveFeed | null>(null);

/** Live for as long as something on the page shows it; everything shares one connection. */
function useLiveFeed(): LiveFeed {
  const feed = useContext(LiveContext);
  if (!feed) throw new Error('useLive needs a LiveContext around it');
  return feed;
}

export type Live = LiveNow & {
  /** Epoch seconds with a fraction, by the server's clock. Stable, so that it may stand in dependencies. */
  serverNow: () => number;
  /** Asks anew at once. */
  retry: () => void;
};

/**
 * What happens now, pushed. `snapshot` is null until something was heard; with `error` set then, nothing could be. Afterwards the last
 * snapshot stays in view, and `state` and `since` tell how far it can be trusted.
 */
export function useLive(): Live {
  const feed = useLiveFeed();
  const now = useSyncExternalStore(feed.subscribe, feed.current);
  return { ...now, serverNow: feed.serverNow, retry: feed.retry };
}

/** The server's clock without the snapshots: doesn't render again when something changes. */
export const useServerNow = (): (() => number) => useLiveFeed().serverNow;
