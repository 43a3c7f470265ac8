import { useCollection } from '@cloudscape-design/collection-hooks';
import Pagination from '@cloudscape-design/components/pagination';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import TextFilter from '@cloudscape-design/components/text-filter';
import { useWords } from '../../language/use-words.ts';
import { Empty } from '../../states/empty.tsx';

type Props<Row> = {
  /** In the order in which they are shown until a column is chosen: trouble first. */
  rows: readonly Row[];
  columns: readonly (TableProps.ColumnDefinition<Row> & { id: string })[];
  trackBy: (row: Row) => string;
  label: string;
  empty: string;
  /** The text that a search looks through; no search without. */
  searched?: (row: Row) => string;
};

const pageSize = 25;

/** A widget’s table: at most 25 rows at once, sorted and searched in the browser. */
export function BoardTable<Row>({ rows, columns, trackBy, label, empty, searched }: Props<Row>) {
  const { say } = useWords();
  const { items, collectionProps, paginationProps, filterProps } = useCollection(rows, {
    sorting: {},
    pagination: { pageSize },
    filtering: {
      filteringFunction: (row, text) =>
        (searched?.(row) ?? '').toLowerCase().includes(text.toLowerCase()),
      noMatch: <Empty title={say('history.filter.noMatch')} />,
    },
  });
  return (
    <Table
      {...collectionProps}
      items={items}
      columnDefinitions={columns}
      trackBy={trackBy}
      variant="embedded"
      contentDensity="compact"
      wrapLines
      enableKeyboardNavigation
      stickyColumns={{ first: 1 }}
      ariaLabels={{ tableLabel: label }}
      empty={
        filterProps.filteringText ? (
          <Empty title={say('history.filter.noMatch')} />
        ) : (
          <Empty title={empty} />
        )
      }
      {...(searched &&
        rows.length > 10 && {
          filter: (
            <TextFilter
              {...filterProps}
              filteringAriaLabel={`${say('history.filter.search')}: ${label}`}
              filteringPlaceholder={say('history.filter.search')}
            />
          ),
        })}
      {...(rows.length > pageSize && {
        pagination: <Pagination {...paginationProps} ariaLabels={{ paginationLabel: label }} />,
      })}
    />
  );
}
