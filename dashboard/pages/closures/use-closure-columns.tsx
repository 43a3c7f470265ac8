import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { TableProps } from '@cloudscape-design/components/table';
import type { ClosureRow } from '../../../core/closure/wire.ts';
import { useActing } from '../../acting/acting.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { useForWhom } from './use-for-whom.ts';

type Column = TableProps.ColumnDefinition<ClosureRow>;

/** State and kind, for whom, from when until when, what is heard, by whom, and what can be done. */
export function useClosureColumns(): Column[] {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const { begin } = useActing();
  const forWhom = useForWhom();
  const at = (iso: string) => format.instant(Date.parse(iso) / 1000, timeZone, 'day-time');
  const nameOf = (row: ClosureRow) => `${say(`closures.kind.${row.kind}`)}, ${forWhom(row)}`;
  return [
    {
      id: 'kind',
      minWidth: 120,
      header: say('closures.kind'),
      isRowHeader: true,
      cell: ({ kind }) => say(`closures.kind.${kind}`),
    },
    {
      id: 'state',
      minWidth: 130,
      header: say('closures.state'),
      cell: ({ state }) => (
        <StatusIndicator type={state === 'standing' ? 'warning' : 'pending'}>
          {say(`closures.state.${state}`)}
        </StatusIndicator>
      ),
    },
    { id: 'for', minWidth: 110, header: say('closures.for'), cell: forWhom },
    { id: 'from', minWidth: 110, header: say('closures.from'), cell: ({ from }) => at(from) },
    {
      id: 'to',
      header: say('closures.to'),
      cell: ({ to }) => (to === null ? say('closures.to.open') : at(to)),
    },
    {
      id: 'text',
      minWidth: 220,
      header: say('closures.heard'),
      cell: ({ text }) =>
        Object.entries(text).map(([language, words]) => (
          <div key={language} lang={language}>
            {`${language.toUpperCase()}: ${words}`}
          </div>
        )),
    },
    { id: 'by', header: say('closures.by'), cell: ({ by }) => by },
    {
      id: 'actions',
      header: say('act.column'),
      minWidth: 160,
      cell: (row) => (
        <SpaceBetween size="xs" direction="horizontal">
          <Button
            variant="inline-link"
            ariaLabel={`${say('closures.change')}: ${nameOf(row)}`}
            onClick={() => begin({ act: 'closure', closure: row, queue: null })}
          >
            {say('closures.change')}
          </Button>
          <Button
            variant="inline-link"
            ariaLabel={`${say('closures.end')}: ${nameOf(row)}`}
            onClick={() => begin({ act: 'endClosure', closure: row })}
          >
            {say('closures.end')}
          </Button>
        </SpaceBetween>
      ),
    },
  ];
}
