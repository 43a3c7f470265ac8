import type { PlacedWidget } from './board.ts';

/** The least that a widget of a release can shrink to. */
export type WidgetSize = { minRowSpan: number; minColumnSpan: number };

/** A stored arrangement as this release can show it: without widgets that it doesn’t know, none smaller than it can be. */
export const knownWidgets = (
  widgets: readonly PlacedWidget[],
  known: ReadonlyMap<string, WidgetSize>,
): PlacedWidget[] =>
  widgets.flatMap((widget) => {
    const size = known.get(widget.id);
    if (!size) return [];
    const rowSpan = Math.max(widget.rowSpan, size.minRowSpan);
    const columnSpan = Math.max(widget.columnSpan, size.minColumnSpan);
    return [{ ...widget, rowSpan, columnSpan }];
  });
