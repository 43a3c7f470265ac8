import {
  type Followed,
  heardPush,
  nothingFollowed,
  parted,
  tookBase,
  tookReading,
} from '../../core/live/followed.ts';
import type { LivePush, LiveReading } from '../../core/live/push-wire.ts';
import type { Api } from '../api/api.ts';
import type { LiveTransport } from './live-transport.ts';
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
  /** When it became live, or ceased to be; epoch seconds by the server's clock. */
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
/** A connection that is back within it was only late. */
const graceMs = 3000;
const againMs = 1000;
/** The publisher says something every minute. */
const longestSilenceMs = 90_000;
/** The connection outlives a change of pages. */
const lingerMs = 10_000;

/** What happens now: pushed where there is a transport that works, else asked for. */
export function liveFeed(api: Pick<Api, 'read'>, transport: LiveTransport | null): LiveFeed {
  return new Feed(api, transport);
}

class Feed implements LiveFeed {
  private readonly clock = new ServerClock();
  private readonly listeners = new Set<() => void>();
  private now: LiveNow = { snapshot: null, state: 'late', since: this.clock.now(), error: null };
  private followed: Followed = nothingFollowed;
  private connection: { channel: string; close(): void } | null = null;
  /** Counts connections, so that what was read for an older one is not taken for this one's; null while there is none. */
  private joining: number | null = null;
  private joins = 0;
  private isSilent = false;
  private troubledAt = performance.now();
  private isReading = false;
  private timers: Partial<Record<'read' | 'silence' | 'linger', ReturnType<typeof setTimeout>>> =
    {};
  private readonly api: Pick<Api, 'read'>;
  private readonly transport: LiveTransport | null;

  constructor(api: Pick<Api, 'read'>, transport: LiveTransport | null) {
    this.api = api;
    this.transport = transport;
  }

  readonly current = () => this.now;
  readonly serverNow = () => this.clock.now();
  readonly retry = () => this.read();

  readonly subscribe = (listener: () => void) => {
    clearTimeout(this.timers.linger);
    this.listeners.add(listener);
    if (this.listeners.size === 1 && !this.connection) {
      this.troubledAt = performance.now();
      this.read();
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.timers.linger = setTimeout(() => this.stop(), lingerMs);
    };
  };

  private stop() {
    this.connection?.close();
    this.connection = null;
    this.joining = null;
    this.followed = parted(this.followed);
    for (const timer of Object.values(this.timers)) clearTimeout(timer);
    this.become('late');
  }

  private connect(channel: string) {
    if (!this.transport || this.connection?.channel === channel) return;
    if (this.connection) this.leave();
    const { close } = this.transport(channel, {
      joined: () => {
        this.joining = ++this.joins;
        this.listen();
        this.read();
      },
      heard: (push) => this.hear(push),
      parted: () => {
        this.followed = parted(this.followed);
        this.joining = null;
        this.trouble();
      },
    });
    this.connection = { channel, close };
  }

  /** Another center's state goes on from nothing. */
  private leave() {
    this.connection?.close();
    this.joining = null;
    this.followed = nothingFollowed;
    this.now = { ...this.now, snapshot: null };
  }

  private hear(push: LivePush) {
    this.clock.hear(push.at);
    this.listen();
    this.followed = heardPush(this.followed, push);
    if (this.followed.base === null) this.read();
    else this.become('live');
  }

  private listen() {
    this.isSilent = false;
    clearTimeout(this.timers.silence);
    this.timers.silence = setTimeout(() => {
      this.isSilent = true;
      this.trouble();
    }, longestSilenceMs);
  }

  private trouble() {
    if (this.now.state === 'live') {
      this.troubledAt = performance.now();
      this.become('late');
    }
    this.read();
  }

  private get isFollowing(): boolean {
    return this.joining !== null && this.followed.base !== null && !this.isSilent;
  }

  private read() {
    if (this.isReading) return;
    this.isReading = true;
    clearTimeout(this.timers.read);
    const joining = this.followed.base === null ? this.joining : null;
    const query = joining === null ? {} : { query: { pushed: 'yes' } };
    this.api
      .read('live', query)
      .then(
        (reading) => this.take(reading, joining !== null && joining === this.joining),
        (error: Error) => this.become('lost', error),
      )
      .finally(() => {
        this.isReading = false;
        this.planReading(joining !== null);
      });
  }

  private take(reading: LiveReading, isBase: boolean) {
    this.connect(reading.channel);
    if (!isBase) this.clock.hear(reading.version);
    this.followed = (isBase ? tookBase : tookReading)(this.followed, reading);
    const isLate = this.transport && performance.now() - this.troubledAt < graceMs;
    this.become(this.isFollowing ? 'live' : isLate ? 'late' : 'polling');
  }

  private planReading(wasForBase: boolean) {
    clearTimeout(this.timers.read);
    if (this.listeners.size === 0 || this.isFollowing) return;
    const isJoining = this.joining !== null && this.followed.base === null;
    const late = this.now.state === 'late' ? graceMs : pollMs;
    const pause = isJoining ? (wasForBase ? againMs : 0) : late;
    this.timers.read = setTimeout(() => this.read(), pause);
  }

  private become(state: LiveState, error: Error | null = null) {
    const { shown } = this.followed;
    const isAsBefore = (state === 'live') === (this.now.state === 'live');
    const since = isAsBefore ? this.now.since : this.clock.now();
    const snapshot = shown && liveView(shown, this.now.snapshot);
    this.now = { snapshot, state, since, error };
    for (const listener of this.listeners) listener();
  }
}
