import { again, conflict } from '../pipeline/again.ts';
import type { Versioned } from '../pipeline/versioned.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Board } from './board.ts';
import { type BoardDesk, keyOf } from './board-desk.ts';
import type { BoardBody } from './wire.ts';

export type BoardRefusal =
  | { code: 'query-invalid'; field: string; detail: string }
  | { code: 'board-changed' | 'board-unknown'; field?: never; detail: string };

type Asked = { id: string; by: string; body: BoardBody };

/**
 * Saves a board over the version that was seen; a board for all needs a name. The same again changes nothing, so that an answer that
 * got lost can be asked for once more. One that was taken away begins at 0 again.
 */
export async function saveBoard(
  { id, by, body: { version, ...body } }: Asked,
  { boards, now }: BoardDesk,
): Promise<Result<Versioned<Board>, BoardRefusal>> {
  const key = keyOf(id, by);
  if (key.user === null && body.name === '') return fail(nameless);
  const value: Board = { ...body, name: key.user === null ? body.name : '', by };
  return again(async () => {
    const stored = await boards.read(key);
    const standing = stored?.value.removed ? undefined : stored;
    if (standing && isSame(standing.value, value)) return ok(standing);
    if ((standing?.version ?? 0) !== version) return fail(changed);
    const next = { value, version: (stored?.version ?? 0) + 1 };
    return (await boards.put(key, next, now)) ? ok(next) : conflict;
  });
}

const nameless = {
  code: 'query-invalid' as const,
  field: 'name',
  detail: 'a board for everybody needs a name',
};
const changed = {
  code: 'board-changed' as const,
  detail: 'it has been saved meanwhile: read it again and name its version',
};

const isSame = (stored: Board, wanted: Board): boolean =>
  stored.name === wanted.name && text(stored) === text(wanted);
const text = ({ widgets }: Board): string =>
  JSON.stringify(
    widgets.map(({ id, rowSpan, columnSpan, columnOffset = {} }) => [
      ...[id, rowSpan, columnSpan],
      Object.entries(columnOffset).sort(([one], [other]) => (one < other ? -1 : 1)),
    ]),
  );
