import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import type { TableProps } from '@cloudscape-design/components/table';
import type { SelfServiceAnswer } from '../../../core/api/self-service-wire.ts';
import { PagedTable } from '../../figures/paged-table.tsx';
import { WithInterval } from '../../figures/with-interval.tsx';
import { useLabelOf } from '../../language/use-label-of.ts';
import { useWords } from '../../language/use-words.ts';
import type { VisitsChosen } from './visit-list.tsx';

type Task = SelfServiceAnswer['tasks'][number];
type Props = { tasks: readonly Task[]; choose: (chosen: VisitsChosen) => void };

/** Each menu or task: how many entered, finished, left, or hung up in it. */
export function TaskTable({ tasks, choose }: Props) {
  const { say, format } = useWords();
  const labelOf = useLabelOf();
  const ends = (['finished', 'left', 'unfinished'] as const).map(
    (end): TableProps.ColumnDefinition<Task> => ({
      id: end,
      header: say(`selfService.${end}`),
      sortingField: end,
      cell: (row) => {
        const { task } = row;
        const title = `${labelOf('task', task)}: ${say(`selfService.${end}`)}`;
        const keep: VisitsChosen['keep'] = (visit) => visit.task === task && visit.end === end;
        return (
          <Link ariaLabel={`${title}, ${row[end]}`} onFollow={() => choose({ title, keep })}>
            {format.count(row[end])}
          </Link>
        );
      },
    }),
  );
  return (
    <PagedTable
      rows={tasks}
      trackBy={({ task }) => task}
      label={say('selfService.tasks')}
      empty={say('contacts.empty')}
      header={
        <Header variant="h2" description={say('selfService.tasks.definition')}>
          {say('selfService.tasks')}
        </Header>
      }
      columns={[
        {
          id: 'task',
          header: say('selfService.task'),
          isRowHeader: true,
          sortingField: 'task',
          cell: ({ task }) => labelOf('task', task),
        },
        {
          id: 'rate',
          header: say('selfService.containment'),
          sortingComparator: (a, b) => (a.rate ?? -1) - (b.rate ?? -1),
          cell: ({ task, rate, interval, entered }) => {
            const title = labelOf('task', task);
            const keep: VisitsChosen['keep'] = (visit) => visit.task === task;
            return (
              <WithInterval
                {...{ value: rate, interval, of: entered, show: format.share }}
                open={{ title, onFollow: () => choose({ title, keep }) }}
              />
            );
          },
        },
        ...ends,
      ]}
    />
  );
}
