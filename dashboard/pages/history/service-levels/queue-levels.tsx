import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { HistoryAnswer } from '../../../../core/api/wire.ts';
import { useCenter } from '../../../api/center.ts';
import { Defined } from '../../../figures/defined.tsx';
import { useGroupName } from '../../../figures/use-group-name.ts';
import { useWords } from '../../../language/use-words.ts';
import { Empty } from '../../../states/empty.tsx';
import { historyRows } from '../history-rows.ts';
import type { HistoryState } from '../history-state.ts';
import { RowFigure } from '../row-figure.tsx';
import { serviceLevelMetrics } from './service-level-metrics.ts';

type Props = { answer: HistoryAnswer; state: HistoryState };

/** A queue a row, a definition a column. */
export function QueueLevels({ answer, state }: Props) {
  const { say } = useWords();
  const groupName = useGroupName('queue');
  const rows = historyRows(answer, { ...state, rows: 'groups' }, useCenter());
  const nameOf = (name: string | undefined) => (name === undefined ? '' : groupName(name));
  return (
    <Table
      items={rows.filter(({ kind, metrics }) => kind === 'row' && metrics.contactsQueued !== 0)}
      trackBy="id"
      wrapLines
      stickyColumns={{ first: 1 }}
      header={
        <Header variant="h2" description={say('figures.levels.threshold')}>
          {say('figures.levels.byQueue')}
        </Header>
      }
      ariaLabels={{ tableLabel: say('figures.levels.byQueue') }}
      empty={<Empty title={say('history.empty')} />}
      columnDefinitions={[
        {
          id: 'queue',
          header: say('history.group.queue'),
          isRowHeader: true,
          cell: ({ group }) => nameOf(group?.name),
        },
        ...serviceLevelMetrics.map((metric) => ({
          id: metric,
          header: <Defined metric={metric} />,
          cell: (row: (typeof rows)[number]) => (
            <RowFigure
              metric={metric}
              row={row}
              of={nameOf(row.group?.name)}
              timeZone={answer.timeZone}
            />
          ),
        })),
      ]}
    />
  );
}
