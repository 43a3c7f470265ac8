import { useCollection } from '@cloudscape-design/collection-hooks';
import Pagination from '@cloudscape-design/components/pagination';
import Table from '@cloudscape-design/components/table';
import type { ReactNode } from 'react';
import type { ContactRow } from '../../core/api/wire.ts';
import { useWords } from '../language/use-words.ts';
import { Empty } from '../states/empty.tsx';
import { useContactColumns } from './use-contact-columns.tsx';

type Props = {
  contacts: readonly ContactRow[];
  timeZone: string;
  loading: boolean;
  label: string;
  header: ReactNode;
  footer?: ReactNode;
};

const newestFirst = { sortingColumn: { sortingField: 'initiatedAt' }, isDescending: true };

/** Contacts, sortable, a page at a time; each opens. */
export function ContactTable({ contacts, timeZone, loading, label, header, footer }: Props) {
  const { say } = useWords();
  const counted = contacts.some((contact) => contact.counted !== undefined);
  const columns = useContactColumns(timeZone, counted);
  const { items, collectionProps, paginationProps } = useCollection(contacts, {
    sorting: { defaultState: newestFirst },
    pagination: { pageSize: 50 },
  });
  return (
    <Table
      {...collectionProps}
      items={items}
      trackBy="contactId"
      columnDefinitions={columns}
      loading={loading}
      loadingText={say('contacts.searching')}
      stickyColumns={{ first: 1 }}
      contentDensity="compact"
      wrapLines
      enableKeyboardNavigation
      ariaLabels={{ tableLabel: label }}
      header={header}
      footer={footer}
      pagination={paginationProps.pagesCount > 1 && <Pagination {...paginationProps} />}
      empty={<Empty title={say('contacts.empty')} />}
    />
  );
}
