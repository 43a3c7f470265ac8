import type { CallbackFiguresAnswer } from '../../../core/api/callback-figures-wire.ts';
import { ComesIntoView } from '../../figures/comes-into-view.tsx';
import { ListHeader } from '../../figures/list-header.tsx';
import { PagedTable } from '../../figures/paged-table.tsx';
import { useWords } from '../../language/use-words.ts';
import type { PromisesChosen } from './promises-chosen.ts';
import { useCallbackColumns } from './use-callback-columns.tsx';

type Props = {
  answer: CallbackFiguresAnswer;
  chosen: PromisesChosen | null;
  choose: (chosen: PromisesChosen | null) => void;
};

/** The promises behind the figures; each leads to the contact in which it was asked for. */
export function PromiseList({ answer, chosen, choose }: Props) {
  const { say } = useWords();
  const { callbacks, callbacksTruncated, timeZone } = answer;
  const columns = useCallbackColumns(timeZone);
  const rows = chosen ? callbacks.filter(chosen.keep) : callbacks;
  const title = chosen?.title ?? say('callback.promises');
  return (
    <ComesIntoView chosen={chosen ? title : null} label={say('callback.promises')}>
      <PagedTable
        key={title}
        rows={rows}
        columns={[
          ...columns,
          {
            id: 'keeping',
            header: say('callback.keeping'),
            sortingField: 'keeping',
            cell: ({ keeping }) => say(`callback.${keeping}`),
          },
        ]}
        trackBy={({ id }) => id}
        label={say('callback.promises')}
        empty={say('callback.none')}
        header={
          <ListHeader
            title={title}
            rows={rows.length}
            cutAt={callbacksTruncated ? callbacks.length : null}
            all={chosen && { text: say('callback.promises.all'), onClick: () => choose(null) }}
          />
        }
      />
    </ComesIntoView>
  );
}
