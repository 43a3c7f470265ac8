import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useAnswer } from '../../../api/use-answer.ts';
import { useWords } from '../../../language/use-words.ts';
import { ViewDialog } from './view-dialog.tsx';

const save = 'save';

/** Pages of history as supervisors saved them, and the way to save this one. */
export function SavedViews() {
  const { say } = useWords();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const [open, setOpen] = useState(false);
  const { data } = useAnswer('views');
  const views = data?.views ?? [];
  const item = ({ id, name, shared, by }: (typeof views)[number]) => ({
    ...{ id, text: name },
    ...(shared && { description: say('kept.view.of', { by }) }),
  });
  const follow = (id: string) => {
    if (id === save) return setOpen(true);
    const address = views.find((view) => view.id === id)?.address;
    if (address) navigate(address);
  };
  return (
    <>
      <ButtonDropdown
        items={[{ id: save, text: `${say('kept.view.save')}…` }, ...views.map(item)]}
        onItemClick={({ detail }) => follow(detail.id)}
      >
        {say('kept.views')}
      </ButtonDropdown>
      {open && (
        <ViewDialog address={`${pathname}${search}`} views={views} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
