import { useCollection } from '@cloudscape-design/collection-hooks';
import Pagination from '@cloudscape-design/components/pagination';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';
import { Empty } from '../states/empty.tsx';

type Props<Row> = {
  rows: readonly Row[];
  columns: readonly TableProps.ColumnDefinition<Row>[];
  /** What tells a row from all others, also when rows come, go or are sorted: the state of its cells goes with it. */
  trackBy: (row: Row) => string;
  label: string;
  empty: string;
  header?: ReactNode;
  footer?: ReactNode;
};

/** Rows in the order given until a column is chosen, a page at a time. */
export function PagedTable<Row>(props: Props<Row>) {
  const { rows, columns, trackBy, label, empty, header, footer } = props;
  const { items, collectionProps, paginationProps } = useCollection(rows, {
    sorting: {},
    pagination: { pageSize: 25 },
  });
  return (
    <Table
      {...collectionProps}
      items={items}
      columnDefinitions={columns}
      trackBy={trackBy}
      contentDensity="compact"
      wrapLines
      enableKeyboardNavigation
      ariaLabels={{ tableLabel: label }}
      header={header}
      footer={footer}
      pagination={paginationProps.pagesCount > 1 && <Pagination {...paginationProps} />}
      empty={<Empty title={empty} />}
    />
  );
}
