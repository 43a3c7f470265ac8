import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { OverflowRow } from '../../../core/acting/wire.ts';
import { useActing } from '../../acting/acting.ts';
import { useCenter } from '../../api/center.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Empty } from '../../states/empty.tsx';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';

const refreshMs = 10_000;

/** Where each queue overflows to, and whether it does. */
export function Overflows() {
  const { say } = useWords();
  const columns = useColumns();
  const { data, error, refetch } = useAnswer('overflows', { refetchInterval: refreshMs });
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  return (
    <Table
      header={<Header variant="h2">{say('closures.overflows')}</Header>}
      items={data.overflows}
      columnDefinitions={columns}
      trackBy="queue"
      variant="container"
      wrapLines
      enableKeyboardNavigation
      ariaLabels={{ tableLabel: say('closures.overflows') }}
      empty={<Empty title={say('closures.overflows.empty')} />}
    />
  );
}

function useColumns(): TableProps.ColumnDefinition<OverflowRow>[] {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const { begin } = useActing();
  return [
    {
      id: 'queue',
      header: say('act.move.queue'),
      isRowHeader: true,
      cell: ({ queue }) => queue,
    },
    { id: 'to', header: say('closures.overflow.to'), cell: ({ to }) => to },
    {
      id: 'state',
      minWidth: 120,
      header: say('closures.state'),
      cell: ({ open }) => (
        <StatusIndicator type={open ? 'warning' : 'stopped'}>
          {say(open ? 'closures.overflow.open' : 'closures.overflow.closed')}
        </StatusIndicator>
      ),
    },
    {
      id: 'by',
      header: say('closures.overflow.by'),
      cell: ({ by, at }) =>
        by === null || at === null ? '–' : `${by}, ${format.instant(at, timeZone, 'day-time')}`,
    },
    {
      id: 'actions',
      minWidth: 220,
      header: say('act.column'),
      cell: (overflow) => (
        <Button
          variant="inline-link"
          ariaLabel={`${say(overflow.open ? 'act.overflow.close' : 'act.overflow.open', { to: overflow.to })}: ${overflow.queue}`}
          onClick={() => begin({ act: 'overflow', overflow })}
        >
          {say(overflow.open ? 'act.overflow.close' : 'act.overflow.open', { to: overflow.to })}
        </Button>
      ),
    },
  ];
}
