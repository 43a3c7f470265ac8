import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { dueAt, isOverdue, owedCallbacks } from '../../../../core/callbacks/owed-callbacks.ts';
import type { CallbackRow } from '../../../../core/callbacks/wire.ts';
import { CallbackMenu } from '../../../acting/callback-menu.tsx';
import { useCenter } from '../../../api/center.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { useLabelOf } from '../../../language/use-label-of.ts';
import { useWords } from '../../../language/use-words.ts';
import { useServerNow } from '../../../live/use-live.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import { Failed } from '../../../states/failed.tsx';
import { Loading } from '../../../states/loading.tsx';
import { BoardTable } from '../board-table.tsx';

const refreshMs = 15_000;

/** Callbacks of today that are still owed, the longest overdue first. */
export function CallbacksDue() {
  const { say, format } = useWords();
  const labelOf = useLabelOf();
  const { timeZone } = useCenter();
  const serverNow = useServerNow();
  const { data, error, refetch } = useAnswer('callbacks', { refetchInterval: refreshMs });
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  const now = serverNow();
  const due = (row: CallbackRow) => {
    const time = format.instant(dueAt(row), timeZone, 'time');
    if (row.at === null)
      return (
        <StatusIndicator type="in-progress">
          {say('board.callbacks.queued', { time })}
        </StatusIndicator>
      );
    const late = isOverdue(row, now);
    return (
      <StatusIndicator type={late ? 'warning' : 'pending'}>
        {late ? say('board.callbacks.late', { time }) : time}
      </StatusIndicator>
    );
  };
  return (
    <BoardTable
      rows={owedCallbacks(data.callbacks)}
      trackBy={({ id }) => id}
      label={say('board.callbacks')}
      empty={say('board.callbacks.empty')}
      columns={[
        {
          id: 'number',
          header: say('board.callbacks.number'),
          isRowHeader: true,
          cell: ({ number }) => (
            <RouterLink href={`/customers/${encodeURIComponent(number)}`}>{number}</RouterLink>
          ),
        },
        { id: 'act', header: say('act.column'), cell: (row) => <CallbackMenu callback={row} /> },
        {
          id: 'due',
          header: say('board.callbacks.due'),
          minWidth: 150,
          sortingComparator: (one, other) => dueAt(one) - dueAt(other),
          cell: due,
        },
        {
          id: 'queue',
          header: say('today.queue'),
          sortingField: 'queue',
          cell: ({ queue }) => queue,
        },
        {
          id: 'reason',
          header: say('board.callbacks.reason'),
          cell: ({ reason }) => labelOf('reason', reason),
        },
        {
          id: 'attempts',
          header: say('board.callbacks.attempts'),
          cell: ({ attempts }) => format.count(attempts.length),
        },
      ]}
    />
  );
}
