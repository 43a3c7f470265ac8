import type { LiveItem } from '../../../core/live/live-item.ts';
import { livePublisher } from '../../../core/live/live-publisher.ts';
import type { LivePush } from '../../../core/live/push-wire.ts';
import { snapshotOf } from '../../../core/live/snapshot-of.ts';
import type { LiveSnapshot } from '../../../core/live/wire.ts';
import { morning } from '../../fixtures/agent-events.ts';

/** A publisher over a live state in memory, on a clock that goes on only while it waits or is told to. */
export function pushedWorld() {
  let ms = (morning + 100) * 1000;
  let items: LiveItem[] = [];
  let saved: LiveSnapshot | null = null;
  const told: { atMs: number; push: LivePush }[] = [];
  let failures = 0;
  const ring = livePublisher({
    items: async () => items,
    pushed: {
      load: async () => saved,
      save: async (snapshot) => {
        saved = snapshot;
      },
    },
    tell: async (push) => {
      if (failures-- > 0) throw new Error('not taken');
      told.push({ atMs: ms, push });
    },
    nowMs: () => ms,
    steadyMs: () => ms,
    wait: async (waited) => {
      ms += waited;
    },
  });
  return {
    told,
    ring: (beat = false, at = ms) => ring([{ at, beat }]),
    nowMs: () => ms,
    pass: (passed: number) => {
      ms += passed;
    },
    set: (state: LiveItem[]) => {
      items = state;
    },
    failTells: (count: number) => {
      failures = count;
    },
    pushed: () => saved,
    reading: () => snapshotOf(items, ms / 1000),
  };
}
