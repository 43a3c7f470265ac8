import { deltaOf, isEmptyDelta } from './delta.ts';
import type { LiveItem } from './live-item.ts';
import type { LivePush } from './push-wire.ts';
import { snapshotOf } from './snapshot-of.ts';
import type { LiveDelta, LiveSnapshot } from './wire.ts';

/** Somebody changed the live state, or it is time to say that all is well. */
export type Ring = {
  /** When it was rung, epoch milliseconds of the ringer's clock: what was written before is to be read. */
  at: number;
  /** Something is to be said even where nothing changed. */
  beat: boolean;
};

/** The snapshot that was pushed last, for those who join and for the next delta. */
export type PushedSnapshot = {
  load(): Promise<LiveSnapshot | null>;
  save(snapshot: LiveSnapshot): Promise<void>;
};

export type PublisherPorts = {
  items(): Promise<LiveItem[]>;
  pushed: PushedSnapshot;
  tell(push: LivePush): Promise<void>;
  /** Epoch milliseconds. */
  nowMs(): number;
  /** Milliseconds of a clock that is never set. */
  steadyMs(): number;
  wait(ms: number): Promise<void>;
};

export const publishEveryMs = 1000;
/** Clocks of functions differ by so much at most; a ring that may be younger than the reading is answered once more. */
const clocksDifferMs = 500;
/** A delta beyond this costs more than reading the snapshot, which is compressed. In UTF-8 it stays below AppSync's 240 KB. */
const mostLetters = 75_000;

/**
 * Answers rings, one group of them after the other: reads the state, says what changed since the last time, at most once a second. The
 * snapshot is stored before it is told of, so that whoever joins in between misses nothing; who does miss something reads it anew.
 */
export function livePublisher(ports: PublisherPorts) {
  let readAt = Number.NEGATIVE_INFINITY;
  let toldAt = Number.NEGATIVE_INFINITY;

  async function tell(push: LivePush) {
    await ports.tell(push);
    toldAt = ports.steadyMs();
  }

  async function publish(beat: boolean) {
    const before = await ports.pushed.load();
    await ports.wait(restOfSecond(before));
    const now = ports.nowMs();
    const after = nextSnapshot(before, await ports.items(), now);
    readAt = now;
    const delta = before && deltaOf(before, after);
    if (delta && isEmptyDelta(delta)) {
      if (beat) await tell({ kind: 'version', at: now, version: delta.from });
      return;
    }
    await ports.pushed.save(after);
    await tell(pushOf(delta, after.version, now));
  }

  /** Since the last word, by this publisher or by another that ran before it. */
  const restOfSecond = (before: LiveSnapshot | null): number => {
    const own = toldAt + publishEveryMs - ports.steadyMs();
    const others = (before?.version ?? 0) + publishEveryMs - ports.nowMs();
    return Math.max(0, own, Math.min(others, publishEveryMs));
  };

  return async (rings: readonly Ring[]): Promise<void> => {
    const beat = rings.some((ring) => ring.beat);
    if (beat || rings.some(({ at }) => at > readAt - clocksDifferMs)) await publish(beat);
  };
}

/** Versions grow even where a clock went back. */
function nextSnapshot(before: LiveSnapshot | null, items: LiveItem[], now: number): LiveSnapshot {
  const read = snapshotOf(items, now / 1000);
  return { ...read, version: Math.max(read.version, (before?.version ?? 0) + 1) };
}

function pushOf(delta: LiveDelta | null, version: number, at: number): LivePush {
  const push: LivePush | null = delta && { kind: 'delta', at, delta };
  return push && JSON.stringify(push).length <= mostLetters
    ? push
    : { kind: 'version', at, version };
}
