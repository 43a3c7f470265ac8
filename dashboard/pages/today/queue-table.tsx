import { useCollection } from '@cloudscape-design/collection-hooks';
import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { TodayAnswer } from '../../../core/api/wire.ts';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import type { Span } from '../../../core/time/interval.ts';
import { useCenter } from '../../api/center.ts';
import { Figure } from '../../figures/figure.tsx';
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

function useColumns(today: TodayAnswer, span: Span): TableProps.ColumnDefinition<Row>[] {
  const { say, nameOf } = useWords();
  const { kpiThresholds } = useCenter();
  const source = (row: Row) => ({ span, timeZone: today.timeZone, scope: { queues: [row.queue] } });
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
  const level = {
    id: 'serviceLevel',
    header: nameOf('serviceLevel'),
    minWidth: 190,
    sortingComparator: byValue('serviceLevel'),
    cell: (row: Row) => (
      <QueueLevel
        row={row}
        source={source(row)}
        status={
          <KpiIndicator
            status={kpiStatus(
              'serviceLevel',
              row.metrics.serviceLevel,
              serviceLevelThreshold(row.serviceLevel.target, kpiThresholds),
            )}
          />
        }
      />
    ),
  };
  const name = {
    id: 'name',
    header: say('today.queue'),
    sortingField: 'name',
    isRowHeader: true,
    cell: (row: Row) => <Box fontWeight="bold">{row.name}</Box>,
  };
  return [name, level, ...figures];
}
