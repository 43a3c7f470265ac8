import BoardItem from '@cloudscape-design/board-components/board-item';
import Button from '@cloudscape-design/components/button';
import ErrorBoundary from '@cloudscape-design/components/error-boundary';
import Header from '@cloudscape-design/components/header';
import Popover from '@cloudscape-design/components/popover';
import { memo } from 'react';
import { useWords } from '../../language/use-words.ts';
import { SlowlyOutOfView } from '../../live/slowly-out-of-view.tsx';
import type { Widget } from './widget-table.tsx';

type Props = {
  widget: Widget;
  /** Null in the palette, where there is nothing to take away. */
  remove: (() => void) | null;
  /** Whether its figures are shown. */
  isShown: boolean;
};

/** A widget in its frame: name, handles, and a way to take it away. */
export function BoardWidget({ widget, remove, isShown }: Props) {
  const words = useWords();
  const { say } = words;
  const name = widget.name(words);
  return (
    <BoardItem
      header={
        <Header variant={widget.definition ? 'h3' : 'h2'} headingTagOverride="h2">
          {title(widget, words)}
        </Header>
      }
      i18nStrings={{
        dragHandleAriaLabel: say('board.move', { name }),
        dragHandleAriaDescription: say('board.move.how'),
        dragHandleTooltipText: say('board.move.tip'),
        resizeHandleAriaLabel: say('board.resize', { name }),
        resizeHandleAriaDescription: say('board.resize.how'),
        resizeHandleTooltipText: say('board.resize.tip'),
      }}
      settings={
        remove && (
          <Button
            variant="icon"
            iconName="close"
            ariaLabel={say('board.remove', { name })}
            onClick={remove}
          />
        )
      }
    >
      {isShown && (
        <ErrorBoundary onError={() => {}}>
          <Body widget={widget} />
        </ErrorBoundary>
      )}
    </BoardItem>
  );
}

/** Stays as it is while the frame around it moves. */
const Body = memo(({ widget: { body: Inside } }: { widget: Widget }) => (
  <SlowlyOutOfView>
    <Inside />
  </SlowlyOutOfView>
));

function title({ name, definition }: Widget, words: ReturnType<typeof useWords>) {
  const text = name(words);
  return definition ? (
    <Popover content={definition(words)} header={text} triggerType="text">
      {text}
    </Popover>
  ) : (
    text
  );
}
