import type { Versioned } from '../pipeline/versioned.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { type Board, ownBoard } from './board.ts';

/** `id` of a board for all; with `user`, that of the user's own. */
export type BoardKey = { id: string; user: string | null };

/** A `put` writes if the stored version is the one before; false when another writer was first. */
export type BoardStore = {
  read(key: BoardKey): Promise<Versioned<Board> | undefined>;
  put(key: BoardKey, board: Versioned<Board>, now: EpochSeconds): Promise<boolean>;
  /** Boards for all, a moment late. */
  shared(): Promise<(Versioned<Board> & { id: string })[]>;
};

/** What saving boards and taking them away needs of the world. */
export type BoardDesk = { boards: BoardStore; now: EpochSeconds };

/** Where a user's board of this id is kept. */
export const keyOf = (id: string, user: string): BoardKey => ({
  id,
  user: id === ownBoard ? user : null,
});
