import type { Board } from '../../../core/board/board.ts';
import type { BoardKey, BoardStore } from '../../../core/board/board-desk.ts';
import type { Versioned } from '../../../core/pipeline/versioned.ts';

/** Boards in memory, with versions as the database has them. `before` goes first at each write. */
export function memoryBoards(before: () => Promise<void> = async () => {}): BoardStore {
  const stored = new Map<string, Versioned<Board>>();
  const at = ({ id, user }: BoardKey) => `${user ?? ''}|${id}`;
  return {
    read: async (key) => stored.get(at(key)),
    put: async (key, board) => {
      await before();
      if ((stored.get(at(key))?.version ?? 0) !== board.version - 1) return false;
      stored.set(at(key), board);
      return true;
    },
    shared: async () =>
      [...stored]
        .filter(([key, { value }]) => key.startsWith('|') && !value.removed)
        .map(([key, board]) => ({ ...board, id: key.slice(1) })),
  };
}
