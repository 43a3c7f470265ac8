import type { Kept, KeptKey, KeptStore } from '../../core/kept/kept.ts';
import type { CenterItem, CenterItems } from './center-items.ts';

/** Two who have an old version open shall still find that it is old. */
const keptRemovedSeconds = 30 * 86_400;

type Stored<Value> = { id: string; value: Kept<Value>['value'] };
type Sort<Value> = {
  /** What is kept: the beginning of its keys. */
  kind: string;
  /** Where a value stands among the others: text that sorts. */
  place: (value: Value) => string;
};

/** Things that supervisors keep for all or for themselves, listed in order; the last thousand of them. */
export const keptStore = <Value>(
  items: CenterItems,
  { kind, place }: Sort<Value>,
): KeptStore<Value> => {
  const pkOf = (user: string | null) => (user === null ? kind : `${kind}|${user}`);
  const listOf = (user: string | null) => `${pkOf(user)}|all`;
  return {
    async read({ id, user }: KeptKey) {
      const item = await items.get<Stored<Value>>(pkOf(user), id);
      return item && { value: item.document.value, version: item.version };
    },

    put: ({ id, user }, { value, version }, now) =>
      items.put({
        ...{ pk: pkOf(user), sk: id, version, document: { id, value } },
        ...(value === null
          ? { expiresAt: now + keptRemovedSeconds }
          : { list: listOf(user), listAt: `${place(value)} ${id}` }),
      }),

    async listed(user) {
      const range = { from: ' ', to: '\u{10ffff}', newestFirst: true };
      const found = await items.list<Stored<Value>>(listOf(user), range);
      return found
        .sort(byPlace)
        .flatMap(({ document: { id, value } }) => (value === null ? [] : [{ id, value }]));
    },
  };
};

const byPlace = (one: CenterItem, other: CenterItem) =>
  (one.listAt ?? '') < (other.listAt ?? '') ? -1 : 1;
