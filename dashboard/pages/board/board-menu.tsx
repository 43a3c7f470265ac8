import Button from '@cloudscape-design/components/button';
import ButtonDropdown, {
  type ButtonDropdownProps,
} from '@cloudscape-design/components/button-dropdown';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useNavigate } from 'react-router';
import { useWords } from '../../language/use-words.ts';
import type { BoardInUse } from './use-board.ts';

type Props = { board: BoardInUse; onAdd: () => void; onShare: () => void };

/** Which board is in view, and what can be done with it. */
export function BoardMenu({ board, onAdd, onShare }: Props) {
  const { say } = useWords();
  const navigate = useNavigate();
  const { shared, isChanged, isOwn } = board;
  const acts: Record<string, () => void> = {
    ...{ add: onAdd, share: onShare, wall: () => void navigate('/wallboard') },
    ...{
      discard: board.discard,
      own: () => void board.saveAsOwn(),
      reset: () => void board.reset(),
    },
    remove: () => void board.removeShared(),
  };
  const name = shared?.name ?? say(isOwn ? 'board.mine' : 'board.usual');
  return (
    <SpaceBetween size="xs" direction="horizontal">
      {isChanged && (
        <Button variant="primary" onClick={() => void board.save()}>
          {say(shared ? 'board.saveForAll' : 'board.save')}
        </Button>
      )}
      <ButtonDropdown
        items={itemsOf(board, say)}
        onItemClick={({ detail: { id } }) => {
          if (id.startsWith('show:')) board.choose(id.slice(5) || null);
          else acts[id]?.();
        }}
        expandToViewport
      >
        {say('board.menu', { name })}
      </ButtonDropdown>
    </SpaceBetween>
  );
}

function itemsOf(
  { boards, shared, isChanged, isOwn }: BoardInUse,
  say: ReturnType<typeof useWords>['say'],
): ButtonDropdownProps.Items {
  const show = (id: string, text: string, checked: boolean) => ({
    ...{ itemType: 'checkbox' as const, id: `show:${id}`, text, checked },
  });
  return [
    {
      text: say('board.menu.show'),
      items: [
        show('', say(isOwn || shared ? 'board.mine' : 'board.usual'), shared === null),
        ...boards.map(({ id, name }) => show(id, name, id === shared?.id)),
      ],
    },
    {
      text: say('board.menu.arrange'),
      items: [
        { id: 'add', text: say('board.palette') },
        ...(isChanged ? [{ id: 'discard', text: say('board.discard') }] : []),
        ...(shared ? [{ id: 'own', text: say('board.saveAsOwn') }] : []),
        { id: 'share', text: say('board.share') },
        ...(shared
          ? [{ id: 'remove', text: say('board.removeShared', { name: shared.name }) }]
          : []),
        ...(isOwn && !shared ? [{ id: 'reset', text: say('board.reset') }] : []),
      ],
    },
    { id: 'wall', text: say('page.wallboard'), iconName: 'expand' },
  ];
}
