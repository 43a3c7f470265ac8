import { useContext, useSyncExternalStore } from 'react';
import type { LiveNow } from './live-feed.ts';
import { LiveContext } from './use-live.ts';

/** A part of what happens now: renders again only when that part is another one. `select` picks, and makes nothing new. */
export function useLivePart<Part>(select: (now: LiveNow) => Part): Part {
  const feed = useContext(LiveContext);
  if (!feed) throw new Error('useLivePart needs a LiveContext around it');
  return useSyncExternalStore(feed.subscribe, () => select(feed.current()));
}
