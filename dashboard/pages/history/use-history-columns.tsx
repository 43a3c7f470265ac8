import Box from '@cloudscape-design/components/box';
import type { TableProps } from '@cloudscape-design/components/table';
import type { HistoryAnswer } from '../../../core/api/wire.ts';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import { Unbroken } from '../../figures/unbroken.tsx';
import { useGroupName } from '../../figures/use-group-name.ts';
import { useWords } from '../../language/use-words.ts';
import { RowNotes } from './annotations/row-notes.tsx';
import type { HistoryRow } from './history-rows.ts';
import { type HistoryState, rowsShown } from './history-state.ts';
import { RowFigure } from './row-figure.tsx';
import { useIntervalName } from './use-interval-name.ts';

type Column = TableProps.ColumnDefinition<HistoryRow> & { id: string };

/** The interval, the group where there is one, and a column a metric. */
export function useHistoryColumns(answer: HistoryAnswer, state: HistoryState): Column[] {
  const { nameOf } = useWords();
  const of = useRowName(answer);
  const figure = (metric: MetricName): Column => ({
    id: metric,
    header: nameOf(metric),
    sortingField: metric,
    cell: (row) => <RowFigure metric={metric} row={row} of={of(row)} timeZone={answer.timeZone} />,
  });
  return [...useNameColumns(answer, state), ...state.metrics.map(figure)];
}

/** What a row is of, in one line. */
function useRowName(answer: HistoryAnswer): (row: HistoryRow) => string {
  const { say } = useWords();
  const groupName = useGroupName(answer.groupBy);
  const { long } = useIntervalName(answer);
  return ({ kind, group, span }) => {
    if (kind === 'total') return say('history.total');
    return group ? `${groupName(group.name)}, ${long(span)}` : long(span);
  };
}

function useNameColumns(answer: HistoryAnswer, state: HistoryState): Column[] {
  const { say } = useWords();
  const groupName = useGroupName(answer.groupBy);
  const { long } = useIntervalName(answer);
  const strong = (text: string) => (
    <Box fontWeight="bold">
      <Unbroken>{text}</Unbroken>
    </Box>
  );
  const first = (cell: (row: HistoryRow) => string) => (row: HistoryRow) =>
    strong(row.kind === 'total' ? say('history.total') : cell(row));
  const interval: Column = {
    id: 'interval',
    header: say('history.column.interval'),
    sortingField: 'interval',
    isRowHeader: true,
    cell: (row) => (
      <>
        {first(({ span }) => long(span))(row)}
        {row.kind === 'row' && <RowNotes span={row.span} state={state} />}
      </>
    ),
  };
  const group: Column = {
    id: 'group',
    header: say(`history.group.${answer.groupBy}`),
    sortingField: 'group',
    cell: (row) => (row.group ? groupName(row.group.name) : ''),
  };
  if (rowsShown(answer, state) === 'groups')
    return [
      { ...group, isRowHeader: true, cell: first((row) => groupName(row.group?.name ?? '')) },
    ];
  return answer.groupBy === 'none' ? [interval] : [interval, group];
}
