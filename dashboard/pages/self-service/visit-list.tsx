import type { TableProps } from '@cloudscape-design/components/table';
import type { SelfServiceAnswer, Visit } from '../../../core/api/self-service-wire.ts';
import { ContactLink } from '../../contact-list/contact-link.tsx';
import { ComesIntoView } from '../../figures/comes-into-view.tsx';
import { ListHeader } from '../../figures/list-header.tsx';
import { PagedTable } from '../../figures/paged-table.tsx';
import { useLabelOf } from '../../language/use-label-of.ts';
import { useWords } from '../../language/use-words.ts';
import { useReasonName } from './use-reason-name.ts';

/** The visits behind a figure, and what it is called. */
export type VisitsChosen = { title: string; keep: (visit: Visit) => boolean };

type Props = {
  answer: SelfServiceAnswer;
  chosen: VisitsChosen | null;
  choose: (chosen: VisitsChosen | null) => void;
};

/** Each time that a contact was in a menu or task; each leads to its contact. */
export function VisitList({ answer, chosen, choose }: Props) {
  const { say } = useWords();
  const { visits, visitsTruncated, timeZone } = answer;
  const columns = useColumns(timeZone);
  const rows = chosen ? visits.filter(chosen.keep) : visits;
  return (
    <ComesIntoView chosen={chosen?.title ?? null} label={say('selfService.visits')}>
      <PagedTable
        key={chosen?.title ?? ''}
        rows={rows}
        columns={columns}
        trackBy={({ contactId, task, at }) => `${contactId} ${task} ${at}`}
        label={say('selfService.visits')}
        empty={say('contacts.empty')}
        header={
          <ListHeader
            title={chosen?.title ?? say('selfService.visits')}
            rows={rows.length}
            cutAt={visitsTruncated ? visits.length : null}
            all={chosen && { text: say('selfService.visits.all'), onClick: () => choose(null) }}
          />
        }
      />
    </ComesIntoView>
  );
}

function useColumns(timeZone: string): TableProps.ColumnDefinition<Visit>[] {
  const { say } = useWords();
  const labelOf = useLabelOf();
  const reasonName = useReasonName();
  return [
    {
      id: 'contact',
      header: say('column.contact'),
      isRowHeader: true,
      sortingField: 'at',
      cell: ({ contactId, at }) => (
        <ContactLink contactId={contactId} at={at} timeZone={timeZone} />
      ),
    },
    {
      id: 'task',
      header: say('selfService.task'),
      sortingField: 'task',
      cell: ({ task }) => labelOf('task', task),
    },
    { id: 'end', header: say('selfService.end'), cell: ({ end }) => say(`selfService.${end}`) },
    { id: 'reason', header: say('selfService.reason'), cell: reasonName },
    {
      id: 'outcome',
      header: say('selfService.outcome'),
      cell: ({ outcome }) => say(`selfService.outcome.${outcome}`),
    },
  ];
}
