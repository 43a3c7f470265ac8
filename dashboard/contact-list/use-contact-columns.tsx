import Box from '@cloudscape-design/components/box';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { TableProps } from '@cloudscape-design/components/table';
import type { ContactRow } from '../../core/api/wire.ts';
import { NotDefined } from '../figures/not-defined.tsx';
import { Unbroken } from '../figures/unbroken.tsx';
import { useWords } from '../language/use-words.ts';
import { RouterLink } from '../shell/router-link.tsx';
import { useContactNames } from './use-contact-names.ts';

type Column = TableProps.ColumnDefinition<ContactRow>;
type Instant = 'initiatedAt' | 'disconnectedAt';

/** The columns of a contact list; whether a contact counts towards the figure only where that is a question. */
export function useContactColumns(timeZone: string, counted: boolean): Column[] {
  const { say } = useWords();
  const { instant, text, seconds } = useColumnKinds(timeZone);
  return [
    {
      ...instant('initiatedAt'),
      isRowHeader: true,
      cell: (row) => <OpenContact row={row} timeZone={timeZone} />,
    },
    text('queue'),
    text('agent'),
    text('channel'),
    seconds('wait', (row) => row.waitSeconds),
    seconds('handle', (row) => row.handleSeconds),
    flag('abandoned', say('column.abandoned'), (row) => row.abandoned),
    ...(counted ? [flag('counted', say('column.counted'), (row) => row.counted === true)] : []),
    text('initiationMethod'),
    text('contactType'),
    text('dialledNumber'),
    text('disconnectReason'),
    text('wrapUpCode'),
    instant('disconnectedAt'),
  ];
}

/** Columns of instants, of words and of seconds. */
function useColumnKinds(timeZone: string) {
  const { say, format } = useWords();
  const names = useContactNames();
  const instant = (id: Instant): Column => ({
    id,
    header: say(`column.${id}`),
    sortingField: id,
    cell: (row) => {
      const at = row[id];
      return at === null ? (
        <NotDefined />
      ) : (
        <Unbroken>{format.instant(at, timeZone, 'full')}</Unbroken>
      );
    },
  });
  const text = (id: keyof typeof names): Column => ({
    id,
    header: say(`column.${id}`),
    sortingComparator: (a, b) => names[id](a).localeCompare(names[id](b)),
    cell: (row) => names[id](row) || <NotDefined />,
  });
  const seconds = (id: 'wait' | 'handle', of: (row: ContactRow) => number | null): Column => ({
    id,
    header: say(`column.${id}`),
    sortingComparator: (a, b) => (of(a) ?? -1) - (of(b) ?? -1),
    cell: (row) => {
      const value = of(row);
      return value === null ? <NotDefined /> : format.seconds(value);
    },
  });
  return { instant, text, seconds };
}

function OpenContact({ row, timeZone }: { row: ContactRow; timeZone: string }) {
  const { say, format } = useWords();
  const started = format.instant(row.initiatedAt, timeZone, 'full');
  return (
    <RouterLink
      href={`/contacts/${encodeURIComponent(row.contactId)}`}
      variant="secondary"
      ariaLabel={`${started}, ${say('column.contact')} ${row.contactId}`}
    >
      <Unbroken>{started}</Unbroken>
    </RouterLink>
  );
}

const flag = (id: string, header: string, of: (row: ContactRow) => boolean): Column => ({
  id,
  header,
  sortingComparator: (a, b) => Number(of(a)) - Number(of(b)),
  cell: (row) => <Flag on={of(row)} />,
});

function Flag({ on }: { on: boolean }) {
  const { say } = useWords();
  return on ? (
    <StatusIndicator type="success" colorOverride="blue">
      {say('app.yes')}
    </StatusIndicator>
  ) : (
    <Box color="text-body-secondary">{say('app.no')}</Box>
  );
}
