import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import type { SelfServiceAnswer } from '../../../core/api/self-service-wire.ts';
import { PagedTable } from '../../figures/paged-table.tsx';
import { useLabelOf } from '../../language/use-label-of.ts';
import { useWords } from '../../language/use-words.ts';
import { useReasonName } from './use-reason-name.ts';
import type { VisitsChosen } from './visit-list.tsx';

type Props = { exits: SelfServiceAnswer['exits']; choose: (chosen: VisitsChosen) => void };

/** Where contacts that were not solved were last, and why they left. */
export function ExitTable({ exits, choose }: Props) {
  const { say, format } = useWords();
  const labelOf = useLabelOf();
  const reasonName = useReasonName();
  return (
    <PagedTable<SelfServiceAnswer['exits'][number]>
      rows={exits}
      trackBy={({ task, reason }) => JSON.stringify([task, reason])}
      label={say('selfService.exits')}
      empty={say('selfService.exits.none')}
      header={
        <Header variant="h2" description={say('selfService.exits.definition')}>
          {say('selfService.exits')}
        </Header>
      }
      columns={[
        {
          id: 'task',
          header: say('selfService.place'),
          isRowHeader: true,
          sortingField: 'task',
          cell: ({ task }) => labelOf('task', task),
        },
        { id: 'reason', header: say('selfService.reason'), cell: (exit) => reasonName(exit) },
        {
          id: 'contacts',
          header: say('figures.contacts'),
          sortingField: 'contacts',
          cell: ({ task, reason, contacts }) => {
            const title = `${labelOf('task', task)}: ${reasonName({ reason })}`;
            const keep: VisitsChosen['keep'] = (visit) =>
              visit.last &&
              visit.outcome !== 'solved' &&
              visit.task === task &&
              visit.reason === reason;
            return (
              <Link ariaLabel={`${title}, ${contacts}`} onFollow={() => choose({ title, keep })}>
                {format.count(contacts)}
              </Link>
            );
          },
        },
      ]}
    />
  );
}
