import type { Board } from '../../core/board/board.ts';
import type { BoardKey, BoardStore } from '../../core/board/board-desk.ts';
import type { CenterItems } from './center-items.ts';

const list = 'boards';
/** Two who have an old version open shall still find that it is old. */
const keptRemovedSeconds = 30 * 86_400;

const pkOf = ({ user }: BoardKey): string => (user === null ? 'board' : `board|${user}`);

/** Boards as supervisors arranged them: each one's own, and those for all, listed by name. */
export const boardStore = (items: CenterItems): BoardStore => ({
  async read(key) {
    const item = await items.get<Board>(pkOf(key), key.id);
    return item && { value: item.document, version: item.version };
  },

  put: (key, { value, version }, now) =>
    items.put({
      ...{ pk: pkOf(key), sk: key.id, version, document: { ...value, id: key.id } },
      ...(value.removed && { expiresAt: now + keptRemovedSeconds }),
      ...(!value.removed && key.user === null && { list, listAt: `${value.name} ${key.id}` }),
    }),

  async shared() {
    const found = await items.list<Board & { id: string }>(list, { from: ' ', to: '\u{10ffff}' });
    return found.map(({ document: { id, ...value }, version }) => ({ id, value, version }));
  },
});
