import * as z from 'zod';

/** Widths, in columns, for which the place of a widget is kept; as many as a board can have on a phone, a tablet, a desk, a wall. */
const widths = ['1', '2', '4', '6'] as const;

export const placedWidget = z.strictObject({
  id: z.string().min(1).max(64),
  rowSpan: z.int().min(1).max(40),
  columnSpan: z.int().min(1).max(6),
  /** The column that it begins in, from 0, by the width of the board; the board's own choice where left out. */
  columnOffset: z.partialRecord(z.enum(widths), z.int().min(0).max(5)).optional(),
});
export type PlacedWidget = z.infer<typeof placedWidget>;

/** Widgets in the order of reading. Ids that a later or earlier release has are kept, and shown where they are known. */
export const placedWidgets = z
  .array(placedWidget)
  .max(60, 'place 60 widgets at most')
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'place each widget once');

/** How somebody arranged the board. */
export type Board = {
  /** Empty for somebody's own board. */
  name: string;
  widgets: readonly PlacedWidget[];
  /** Who saved it last. */
  by: string;
  /** It was taken away; kept a while, so that versions go on. */
  removed?: true;
};

/** The id under which everybody saves their own board; every other id is that of a board for the whole center. */
export const ownBoard = 'own';
