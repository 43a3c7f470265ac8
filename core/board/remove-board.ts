import { again, conflict } from '../pipeline/again.ts';
import { fail, ok, type Result } from '../result.ts';
import { type BoardDesk, keyOf } from './board-desk.ts';
import type { BoardRefusal } from './save-board.ts';

/** Takes a board away; who takes their own away has the usual one again. Taken away twice is taken away. */
export async function removeBoard(
  id: string,
  by: string,
  { boards, now }: BoardDesk,
): Promise<Result<number, BoardRefusal>> {
  const key = keyOf(id, by);
  return again(async () => {
    const stored = await boards.read(key);
    if (!stored) return key.user === null ? fail(unknown) : ok(0);
    if (stored.value.removed) return ok(stored.version);
    const next = {
      value: { name: stored.value.name, widgets: [], by, removed: true as const },
      version: stored.version + 1,
    };
    return (await boards.put(key, next, now)) ? ok(next.version) : conflict;
  });
}

const unknown = { code: 'board-unknown' as const, detail: 'there is no such board' };
