import { useCollection } from '@cloudscape-design/collection-hooks';
import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { TodayAnswer } from '../../../core/api/wire.ts';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import type { Span } from '../../../core/time/interval.ts';
import { useCenter } from '../../api/center.ts';
import { Figure } from '../../figures/figure.tsx';
import type { FigureSource } from '../../figures/figure-link.ts';
import { lowSample } from '../../figures/sample-size.ts';
import { useWords } from '../../language/use-words.ts';
import { Empty } from '../../states/empty.tsx';
import { KpiIndicator } from './kpi-indicator.tsx';
import { kpiStatus, serviceLevelThreshold } from './kpi-status.ts';
import { QueueLevel } from './queue-level.tsx';

type Row = TodayAnswer['queues'][number];

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

/** A row a queue, its service level against its own target. */
export function QueueTable({ today, span }: { today: TodayAnswer; span: Span }) {
  const { say } = useWords();
  const definitions = useColumns(today, span);
  const { items, collectionProps } = useCollection(today.queues, { sorting: {} });
  return (
    <Table
      {...collectionProps}
      items={items}
      trackBy="queue"
      columnDefinitions={definitions}
      wrapLines
      enableKeyboardNavigation
      stickyColumns={{ first: 1 }}
      contentDensity="comfortable"
      header={
        <Header variant="h2" counter={`(${today.queues.length})`}>
          {say('today.queues')}
        </Header>
      }
      ariaLabels={{ tableLabel: say('today.queues') }}
      empty={<Empty title={say('today.queues.empty')} />}
    />
  );
}

type Column = TableProps.ColumnDefinition<Row> & { id: string };
type SourceOf = (row: Row) => Omit<FigureSource, 'metric'>;

function useColumns(today: TodayAnswer, span: Span): Column[] {
  const { say, nameOf } = useWords();
  const source: SourceOf = (row) => ({
    span,
    timeZone: today.timeZone,
    scope: { queues: [row.queue] },
  });
  const level = useLevelColumn(source);
  const figures = columns.map((metric) => ({
    id: metric,
    header: nameOf(metric),
    sortingComparator: byValue(metric),
    cell: (row: Row) => (
      <Figure
        metric={metric}
        value={row.metrics[metric]}
        source={source(row)}
        of={row.name}
        lowSample={lowSample(metric, row.metrics)}
      />
    ),
  }));
  const name = {
    id: 'name',
    header: say('today.queue'),
    sortingField: 'name',
    isRowHeader: true,
    cell: (row: Row) => <Box fontWeight="bold">{row.name}</Box>,
  };
  return [name, level, ...figures];
}

/** The service level with its status against the queue's own target. */
function useLevelColumn(source: SourceOf): Column {
  const { nameOf } = useWords();
  const { kpiThresholds } = useCenter();
  const statusOf = ({ metrics, serviceLevel: { target } }: Row) =>
    kpiStatus('serviceLevel', metrics.serviceLevel, serviceLevelThreshold(target, kpiThresholds));
  return {
    id: 'serviceLevel',
    header: nameOf('serviceLevel'),
    minWidth: 190,
    sortingComparator: byValue('serviceLevel'),
    cell: (row) => (
      <QueueLevel row={row} source={source(row)} status={<KpiIndicator status={statusOf(row)} />} />
    ),
  };
}
