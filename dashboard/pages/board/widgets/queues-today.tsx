import Box from '@cloudscape-design/components/box';
import type { TableProps } from '@cloudscape-design/components/table';
import type { TodayAnswer } from '../../../../core/api/wire.ts';
import type { MetricName } from '../../../../core/metrics/metrics.ts';
import { lowSample } from '../../../../core/metrics/sample-size.ts';
import { Figure } from '../../../figures/figure.tsx';
import { useWords } from '../../../language/use-words.ts';
import { BoardTable } from '../board-table.tsx';
import { useToday } from '../today-figures.ts';
import { LevelToday } from './queue-cells.tsx';

type Row = TodayAnswer['queues'][number];
type Column = TableProps.ColumnDefinition<Row> & { id: string };

const columns: readonly MetricName[] = [
  'contactsQueuedByEnqueue',
  'contactsHandledByConnectedToAgent',
  'contactsAbandoned',
  'abandonmentRate',
  'averageQueueAnswerTime',
  'averageHandleTime',
  'maximumQueuedTime',
];

/** Undefined values sort below every number. */
const byValue = (metric: MetricName) => (a: Row, b: Row) =>
  (a.metrics[metric] ?? -1) - (b.metrics[metric] ?? -1);

/** The day of each queue, its service level against its own target. */
export function QueuesToday() {
  const { say } = useWords();
  const { today } = useToday();
  return (
    <BoardTable
      rows={today.queues}
      columns={useColumns()}
      trackBy={({ queue }) => queue}
      label={say('today.queues')}
      empty={say('today.queues.empty')}
      searched={({ name }) => name}
    />
  );
}

function useColumns(): Column[] {
  const { say, nameOf } = useWords();
  const { today, span } = useToday();
  const figures = columns.map((metric) => ({
    id: metric,
    header: nameOf(metric),
    sortingComparator: byValue(metric),
    cell: (row: Row) => (
      <Figure
        metric={metric}
        value={row.metrics[metric]}
        source={{ span, timeZone: today.timeZone, scope: { queues: [row.queue] } }}
        of={row.name}
        lowSample={lowSample(metric, row.metrics)}
      />
    ),
  }));
  return [
    {
      id: 'name',
      header: say('today.queue'),
      sortingField: 'name',
      isRowHeader: true,
      cell: (row) => <Box fontWeight="bold">{row.name}</Box>,
    },
    {
      id: 'serviceLevel',
      header: nameOf('serviceLevel'),
      minWidth: 190,
      sortingComparator: byValue('serviceLevel'),
      cell: (row) => <LevelToday queue={row} />,
    },
    ...figures,
  ];
}
