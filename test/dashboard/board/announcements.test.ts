import type { BoardProps } from '@cloudscape-design/board-components/board';
import { expect, test } from 'vitest';
import { board } from '../../../dashboard/language/board/en.ts';
import type { WordsInUse } from '../../../dashboard/language/use-words.ts';
import { announcements } from '../../../dashboard/pages/board/announcements.ts';
import { type Widget, widgetOf } from '../../../dashboard/pages/board/widget-table.tsx';

const english: Record<string, string> = board;
const words = {
  say: (key: string, values: Record<string, unknown> = {}) =>
    (english[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name])),
} as unknown as WordsInUse;
const told = announcements(words);

function item(id: string): BoardProps.Item<Widget> {
  const data = widgetOf.get(id);
  if (!data) throw new Error(`no widget ${id}`);
  return { id, data };
}
const moved = {
  ...{ item: item('queues'), placement: { x: 1, y: 0, width: 2, height: 4 } },
  ...{ direction: 'horizontal' as const, conflicts: [], disturbed: [] },
};

test('places are counted from one', () => {
  expect(told.liveAnnouncementDndItemReordered(moved)).toBe('Queues now: column 2, row 1.');
});

test('what is in the way is named', () => {
  const conflicts = [item('agents'), item('waiting')];
  expect(told.liveAnnouncementDndItemReordered({ ...moved, conflicts })).toBe(
    'Queues now: column 2, row 1. No room here because of Agents, Waiting contacts.',
  );
});

test('the smallest size is told', () => {
  const reached = { isMinimalColumnsReached: true, isMinimalRowsReached: false };
  expect(told.liveAnnouncementDndItemResized({ ...moved, ...reached })).toBe(
    'Queues now: 2 wide, 4 high. It cannot be smaller.',
  );
});

test.each(['reorder', 'resize', 'insert'] as const)(
  '%s is begun with the keys that go on',
  (operation) => {
    expect(told.liveAnnouncementDndStarted(operation)).toMatch(/arrow keys.*Enter.*Escape/);
  },
);
