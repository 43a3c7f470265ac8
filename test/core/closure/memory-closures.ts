import type { Closure } from '../../../core/closure/closure.ts';
import { hasEnded } from '../../../core/closure/closure-at.ts';
import type { ClosureStore } from '../../../core/closure/closure-desk.ts';
import type { Versioned } from '../../../core/pipeline/versioned.ts';

/** Closures in memory, with versions as the database has them. `before` goes first at each write. */
export function memoryClosures(before: () => Promise<void> = async () => {}): ClosureStore {
  const stored = new Map<string, Versioned<Closure>>();
  return {
    read: async (id) => stored.get(id),
    put: async (value, version) => {
      await before();
      if ((stored.get(value.id)?.version ?? 0) !== version - 1) return false;
      stored.set(value.id, { value, version });
      return true;
    },
    notEnded: async (now) => [...stored.values()].filter(({ value }) => !hasEnded(value, now)),
  };
}
