import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import Pagination from '@cloudscape-design/components/pagination';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import { useState } from 'react';
import type { HistoryAnswer } from '../../../core/api/wire.ts';
import { lowSampleLimit } from '../../../core/metrics/sample-size.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { Empty } from '../../states/empty.tsx';
import { ExportHistory } from './export-history.tsx';
import type { FilterProps } from './filter-props.ts';
import { type HistoryRow, historyRows, type Sorting, sortRows } from './history-rows.ts';
import { type HistoryRowsShown, rowsShown } from './history-state.ts';
import { useHistoryColumns } from './use-history-columns.tsx';

const pageSize = 50;

type Props = FilterProps & { answer: HistoryAnswer; loading: boolean };

/** The figures, the total first, each leading to its contacts. */
export function HistoryTable({ answer, state, change, loading }: Props) {
  const { say } = useWords();
  const center = useCenter();
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [page, setPage] = useState(1);
  const columns = useHistoryColumns(answer, state);
  const [total, ...rows] = sortRows(historyRows(answer, state, center), sorting);
  const { pages, current, shown } = pageOf(rows, page);
  return (
    <Table
      items={total && rows.length > 0 ? [total, ...shown] : []}
      trackBy="id"
      columnDefinitions={columns}
      loading={loading}
      loadingText={say('app.loading')}
      stickyColumns={{ first: 1 }}
      contentDensity="compact"
      wrapLines
      enableKeyboardNavigation
      sortingColumn={columns.find((column) => column.id === sorting?.column) ?? (null as never)}
      sortingDescending={sorting?.descending ?? false}
      onSortingChange={({ detail }) => {
        setSorting(sortingOf(detail));
        setPage(1);
      }}
      ariaLabels={{ tableLabel: say('history.table') }}
      header={
        <TableHeader
          rows={answer.totals.contactsCreated === 0 ? 0 : rows.length}
          answer={answer}
          state={state}
          change={change}
          loading={loading}
        />
      }
      pagination={
        pages > 1 && (
          <Pagination
            currentPageIndex={current}
            pagesCount={pages}
            onChange={({ detail }) => setPage(detail.currentPageIndex)}
          />
        )
      }
      empty={<Empty title={say('history.empty')} />}
    />
  );
}

const sortingOf = ({ sortingColumn, isDescending }: TableProps.SortingState<HistoryRow>) => ({
  column: (sortingColumn as { id?: string }).id as Sorting['column'],
  descending: isDescending ?? false,
});

/** The page asked for, or the last one where rows have become fewer. */
function pageOf(rows: HistoryRow[], page: number) {
  const pages = Math.max(1, Math.ceil(rows.length / pageSize));
  const current = Math.min(page, pages);
  return { pages, current, shown: rows.slice((current - 1) * pageSize, current * pageSize) };
}

type HeaderProps = Props & { rows: number };

function TableHeader({ rows, answer, state, change, loading }: HeaderProps) {
  const { say } = useWords();
  return (
    <Header
      variant="h2"
      counter={`(${rows})`}
      description={say('history.lowSample.note', { limit: lowSampleLimit })}
      actions={
        <div className="screen-only">
          <SpaceBetween direction="horizontal" size="xs">
            <RowsControl answer={answer} state={state} change={change} />
            {rows > 0 && <ExportHistory answer={answer} state={state} ready={!loading} />}
          </SpaceBetween>
        </div>
      }
    >
      {say('history.table')}
    </Header>
  );
}

function RowsControl({ answer, state, change }: FilterProps & { answer: HistoryAnswer }) {
  const { say } = useWords();
  if (answer.groupBy === 'none') return null;
  return (
    <Box>
      <SegmentedControl
        label={say('history.rows')}
        selectedId={rowsShown(answer, state)}
        options={(['groups', 'intervals'] as const).map((id) => ({
          id,
          text: say(`history.rows.${id}`),
        }))}
        onChange={({ detail }) => change({ rows: detail.selectedId as HistoryRowsShown })}
      />
    </Box>
  );
}
