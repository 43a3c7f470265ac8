import * as z from 'zod';
import { type Board, placedWidget, placedWidgets } from './board.ts';

/** What the HTTP API says of boards. */

export const boardBody = z.strictObject({
  /** Shown where boards are chosen; left out for one's own. */
  name: z.string().trim().max(80, 'write at most 80 characters').default(''),
  widgets: placedWidgets,
  /** The version that is being changed, as `boardRow` has it; 0 for a new one. */
  version: z.int('write a version').min(0).default(0),
});
export type BoardBody = z.output<typeof boardBody>;

export const boardRow = z.object({
  /** `own`: the caller’s. */
  id: z.string(),
  name: z.string(),
  widgets: z.array(placedWidget),
  by: z.string(),
  version: z.number(),
});
export type BoardRow = z.infer<typeof boardRow>;

export const boardList = z.object({
  /** Null while the caller has saved none. */
  own: boardRow.nullable(),
  /** Those for everybody in the center, by name. */
  shared: z.array(boardRow),
});
export type BoardList = z.infer<typeof boardList>;

export const removedBoard = z.object({ id: z.string() });

export const boardRowOf = (
  id: string,
  { name, widgets, by }: Board,
  version: number,
): BoardRow => ({
  ...{ id, name, by, version },
  widgets: [...widgets],
});
