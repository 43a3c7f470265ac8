import { ownBoard } from './board.ts';
import { type BoardStore, keyOf } from './board-desk.ts';
import { type BoardList, boardRowOf } from './wire.ts';

/** A user's own board and those for all. */
export async function listBoards(
  boards: Pick<BoardStore, 'read' | 'shared'>,
  user: string,
): Promise<BoardList> {
  const [own, shared] = await Promise.all([boards.read(keyOf(ownBoard, user)), boards.shared()]);
  return {
    own: own && !own.value.removed ? boardRowOf(ownBoard, own.value, own.version) : null,
    shared: shared.map(({ id, value, version }) => boardRowOf(id, value, version)),
  };
}
