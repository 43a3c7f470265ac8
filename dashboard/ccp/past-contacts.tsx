import Table from '@cloudscape-design/components/table';
import type { ContactRow } from '../../core/api/wire.ts';
import { useCenter } from '../api/center.ts';
import { useContactColumns } from '../contact-list/use-contact-columns.tsx';
import { useWords } from '../language/use-words.ts';
import { Empty } from '../states/empty.tsx';

const shown = ['initiatedAt', 'contactType', 'queue', 'agent', 'wrapUpCode', 'abandoned'];
/** What fits beside a call; the customer's page has all. */
const mostShown = 5;

type Props = {
  contacts: readonly ContactRow[];
  /** Where a page has several such tables. */
  label?: string;
};

/** The customer's last contacts, newest first. */
export function PastContacts({ contacts, label }: Props) {
  const { say } = useWords();
  const { timeZone } = useCenter();
  const columns = useContactColumns(timeZone, false).filter(({ id }) => shown.includes(id ?? ''));
  return (
    <Table
      variant="embedded"
      contentDensity="compact"
      wrapLines
      items={contacts.slice(0, mostShown)}
      trackBy="contactId"
      ariaLabels={{ tableLabel: label ?? say('desk.history.table') }}
      columnDefinitions={columns.map(({ sortingField: _, sortingComparator: __, ...rest }) => rest)}
      empty={<Empty title={say('desk.history.empty')} />}
    />
  );
}
