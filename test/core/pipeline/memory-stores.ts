import { addCounts, type Counts } from '../../../core/metrics/counts.ts';
import type { ContactItem, Fence, Stores } from '../../../core/pipeline/stores.ts';

/** Called before and after every operation: may wait, or throw to stand for a crash. */
export type Interruption = (when: 'before' | 'after') => Promise<void>;

export function memoryState() {
  return {
    items: new Map<string, ContactItem>(),
    totals: new Map<string, Counts>(),
    fences: new Map<string, Map<string, Fence>>(),
    marks: new Map<string, string>(),
  };
}

/** Single-item conditional writes over shared state, with an interruption around each. */
export function memoryStores(
  state: ReturnType<typeof memoryState>,
  interrupt: Interruption,
  countersPerWrite = 300,
): Stores {
  const step = async <Answer>(operation: () => Answer): Promise<Answer> => {
    await interrupt('before');
    const answer = operation();
    await interrupt('after');
    return answer;
  };
  const put = (item: ContactItem): true => {
    state.items.set(item.contactId, structuredClone(item));
    return true;
  };
  return {
    contacts: {
      create: (item) => step(() => !state.items.has(item.contactId) && put(item)),
      read: (id) => step(() => structuredClone(state.items.get(id))),
      replace: (item) =>
        step(() => state.items.get(item.contactId)?.revision === item.revision - 1 && put(item)),
    },
    cells: {
      countersPerWrite,
      fences: (ids, shard) =>
        step(() => new Map(ids.map((id) => [id, state.fences.get(id)?.get(shard)]))),
      add: (id, counts, shard, from, to) =>
        step(() => {
          const fences = state.fences.get(id) ?? new Map<string, Fence>();
          if (fences.get(shard) !== from) return false;
          state.fences.set(id, fences.set(shard, to));
          state.totals.set(id, addCounts(state.totals.get(id) ?? {}, counts));
          return true;
        }),
    },
    watermarks: {
      read: () => step(() => new Map(state.marks)),
      advance: (shard, sequence) =>
        step(() => {
          if ((state.marks.get(shard) ?? '') < sequence) state.marks.set(shard, sequence);
        }),
    },
  };
}
