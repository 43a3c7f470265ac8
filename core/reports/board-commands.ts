import type { BoardStore } from '../board/board-desk.ts';
import { removeBoard } from '../board/remove-board.ts';
import { saveBoard } from '../board/save-board.ts';
import { boardBody, boardRowOf } from '../board/wire.ts';
import { ok } from '../result.ts';
import type { CarryOut } from './answer-command.ts';

/** What supervisors do with boards: save their own or one for all, and take it away. */
export const boardCommands = (
  boards: BoardStore,
): Record<'saveBoard' | 'removeBoard', CarryOut> => ({
  saveBoard: async ({ id, body, by }, now) => {
    const asked = boardBody.parse(body);
    const saved = await saveBoard({ id, by, body: asked }, { boards, now });
    if (!saved.ok) return saved;
    const { value, version } = saved.value;
    const detail = { name: value.name, widgets: value.widgets.map((widget) => widget.id) };
    return ok({ answer: boardRowOf(id, value, version), mark: `${by}|${version}`, detail });
  },
  removeBoard: async ({ id, by }, now) => {
    const removed = await removeBoard(id, by, { boards, now });
    if (!removed.ok) return removed;
    return ok({ answer: { id }, mark: `${by}|${removed.value}`, detail: {} });
  },
});
