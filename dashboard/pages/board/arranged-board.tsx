import Board, { type BoardProps } from '@cloudscape-design/board-components/board';
import ItemsPalette from '@cloudscape-design/board-components/items-palette';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { PlacedWidget } from '../../../core/board/board.ts';
import { useWords } from '../../language/use-words.ts';
import { Empty } from '../../states/empty.tsx';
import { announcements } from './announcements.ts';
import { BoardWidget } from './board-widget.tsx';
import { type Widget, widgetOf, widgetTable } from './widget-table.tsx';

type Props = {
  widgets: readonly PlacedWidget[];
  onArrange: (widgets: readonly PlacedWidget[]) => void;
  /** Shows what can be added. */
  palette: { isOpen: boolean; close: () => void };
};

/** The widgets where somebody put them, to be moved, resized, taken away and added by pointer or keyboard. */
export function ArrangedBoard({ widgets, onArrange, palette }: Props) {
  const words = useWords();
  const { say } = words;
  return (
    <SpaceBetween size="l">
      {palette.isOpen && <Palette widgets={widgets} close={palette.close} />}
      <Board<Widget>
        items={widgets.flatMap(itemOf)}
        i18nStrings={announcements(words)}
        onItemsChange={({ detail }) => onArrange(detail.items.map(placedOf))}
        renderItem={({ data }, { removeItem }) => (
          <BoardWidget widget={data} remove={removeItem} isShown />
        )}
        empty={<Empty title={say('board.empty')}>{say('board.empty.hint')}</Empty>}
      />
    </SpaceBetween>
  );
}

function Palette({ widgets, close }: { widgets: readonly PlacedWidget[]; close: () => void }) {
  const { say } = useWords();
  const placed = new Set(widgets.map(({ id }) => id));
  const left = widgetTable.filter(({ id }) => !placed.has(id));
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={say('board.palette.how')}
          actions={
            <Button
              variant="icon"
              iconName="close"
              ariaLabel={say('board.palette.close')}
              onClick={close}
            />
          }
        >
          {say('board.palette')}
        </Header>
      }
    >
      {left.length === 0 ? (
        <Empty title={say('board.palette.empty')} />
      ) : (
        <div className="palette">
          <ItemsPalette<Widget>
            items={left.map((one) => ({ id: one.id, data: one, definition: definitionOf(one) }))}
            i18nStrings={{
              liveAnnouncementDndStarted: say('board.dnd.started.insert'),
              liveAnnouncementDndDiscarded: say('board.dnd.discarded'),
              navigationAriaLabel: '',
              navigationItemAriaLabel: () => '',
            }}
            renderItem={({ data }, { showPreview }) => (
              <BoardWidget widget={data} remove={null} isShown={showPreview} />
            )}
          />
        </div>
      )}
    </Container>
  );
}

const definitionOf = ({ size, least }: Widget) => ({
  minColumnSpan: least[0],
  minRowSpan: least[1],
  defaultColumnSpan: size[0],
  defaultRowSpan: size[1],
});

function itemOf({
  id,
  rowSpan,
  columnSpan,
  columnOffset,
}: PlacedWidget): BoardProps.Item<Widget>[] {
  const data = widgetOf.get(id);
  if (!data) return [];
  const offset = columnOffset as Record<number, number> | undefined;
  const placed = { id, rowSpan, columnSpan, ...(offset && { columnOffset: offset }) };
  return [{ ...placed, data, definition: definitionOf(data) }];
}

const placedOf = ({
  id,
  data,
  rowSpan,
  columnSpan,
  columnOffset,
}: BoardProps.Item<Widget>): PlacedWidget => ({
  id,
  columnSpan: columnSpan ?? data.size[0],
  rowSpan: rowSpan ?? data.size[1],
  ...(columnOffset && { columnOffset: { ...columnOffset } }),
});
