import type { BoardProps } from '@cloudscape-design/board-components/board';
import type { Say, WordsInUse } from '../../language/use-words.ts';
import type { Widget } from './widget-table.tsx';

type Item = { data: Widget };
type Strings = BoardProps.I18nStrings<Widget>;

/** What a screen reader is told while widgets are moved, resized, added and taken away. */
export function announcements(words: WordsInUse): Strings {
  const { say } = words;
  const nameOf = ({ data }: Item) => data.name(words);
  const placed = ({ x, y }: BoardProps.ItemPlacement) => ({ column: x + 1, row: y + 1 });
  const clash = (conflicts: readonly Item[]) => clashOf(say, conflicts.map(nameOf));
  return {
    liveAnnouncementDndStarted: (operation) => say(`board.dnd.started.${operation}`),
    liveAnnouncementDndItemReordered: ({ item, placement, conflicts }) =>
      say('board.dnd.moved', { name: nameOf(item), ...placed(placement) }) + clash(conflicts),
    liveAnnouncementDndItemInserted: ({ item, placement, conflicts }) =>
      say('board.dnd.moved', { name: nameOf(item), ...placed(placement) }) + clash(conflicts),
    liveAnnouncementDndItemResized: ({
      item,
      placement,
      isMinimalColumnsReached,
      isMinimalRowsReached,
    }) =>
      say('board.dnd.resized', {
        name: nameOf(item),
        columns: placement.width,
        rows: placement.height,
      }) + (isMinimalColumnsReached || isMinimalRowsReached ? ` ${say('board.dnd.smallest')}` : ''),
    liveAnnouncementDndCommitted: () => say('board.dnd.committed'),
    liveAnnouncementDndDiscarded: () => say('board.dnd.discarded'),
    liveAnnouncementItemRemoved: ({ item }) => say('board.dnd.removed', { name: nameOf(item) }),
    navigationAriaLabel: '',
    navigationItemAriaLabel: () => '',
  };
}

const clashOf = (say: Say, names: readonly string[]): string =>
  names.length === 0 ? '' : ` ${say('board.dnd.clash', { names: names.join(', ') })}`;
