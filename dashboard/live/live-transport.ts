import type { LivePush } from '../../core/live/push-wire.ts';

export type LiveListener = {
  /** From now on everything that is said is heard. */
  joined(): void;
  heard(push: LivePush): void;
  /** What is said from now on is missed, until joined again. */
  parted(): void;
};

/** Listens to a channel and, when the connection ends, tries again until it is closed. */
export type LiveTransport = (channel: string, listener: LiveListener) => { close(): void };
