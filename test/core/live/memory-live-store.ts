import type { LiveAgent } from '../../../core/live/live-agent.ts';
import type { LiveContact } from '../../../core/live/live-contact.ts';
import type { LiveItem } from '../../../core/live/live-item.ts';
import type { LiveStore } from '../../../core/live/live-ports.ts';

/** A store in memory, through JSON as the database keeps it. */
export function memoryLiveStore(): LiveStore {
  const kept = new Map<string, string>();
  const read = <Item>(key: string) => {
    const text = kept.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as Item);
  };
  const change = <Item>(key: string, to: (state: Item | undefined) => Item | null) => {
    const next = to(read<Item>(key));
    if (next !== null) kept.set(key, JSON.stringify(next));
    return Promise.resolve(next !== null);
  };
  return {
    items: async () => [...kept.keys()].map((key) => read<LiveItem>(key) as LiveItem),
    changeAgent: (id, to) => change<LiveAgent>(`agent|${id}`, to),
    changeContact: (id, to) => change<LiveContact>(`contact|${id}`, to),
    saveFigures: async (figures) => {
      kept.set('figures', JSON.stringify(figures));
    },
    forgetContact: async (id) => {
      kept.delete(`contact|${id}`);
    },
  };
}
