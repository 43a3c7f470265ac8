import type { LiveSnapshot } from '../../core/live/wire.ts';
import type { Api } from '../api/api.ts';
import { type LiveView, liveView } from './live-view.ts';
import { ServerClock } from './server-clock.ts';

/**
 * `live`: pushed, a moment old. `late`: not confirmed just now, an answer is on its way. `polling`: asked for every few seconds, since
 * nothing is pushed. `lost`: the server doesn't answer either.
 */
export type LiveState = 'live' | 'late' | 'polling' | 'lost';

export type LiveNow = {
  snapshot: LiveView | null;
  state: LiveState;
  /** When the state began, epoch seconds by the server's clock. */
  since: number;
  /** Why the last question failed; null when it didn't. */
  error: Error | null;
};

export type LiveFeed = {
  current(): LiveNow;
  serverNow(): number;
  /** Runs while somebody is subscribed, and a moment longer. */
  subscribe(listener: () => void): () => void;
  retry(): void;
};

const pollMs = 5000;

export function liveFeed(api: Pick<Api, 'read'>): LiveFeed {
  const clock = new ServerClock();
  const listeners = new Set<() => void>();
  let now: LiveNow = { snapshot: null, state: 'late', since: clock.now(), error: null };
  let timer: ReturnType<typeof setTimeout> | undefined;

  function become(change: Partial<LiveNow>) {
    const since = change.state && change.state !== now.state ? clock.now() : now.since;
    now = { ...now, ...change, since };
    for (const listener of listeners) listener();
  }
  function take(snapshot: LiveSnapshot) {
    clock.hear(snapshot.version);
    become({ snapshot: liveView(snapshot, now.snapshot), state: 'polling', error: null });
  }
  async function poll() {
    clearTimeout(timer);
    await api.read('live').then(take, (error: Error) => become({ state: 'lost', error }));
    clearTimeout(timer);
    if (listeners.size > 0) timer = setTimeout(poll, pollMs);
  }
  return {
    current: () => now,
    serverNow: () => clock.now(),
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) void poll();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearTimeout(timer);
      };
    },
    retry: () => void poll(),
  };
}
