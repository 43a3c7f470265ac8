import type { TableProps } from '@cloudscape-design/components/table';
import type { CallbackFiguresAnswer } from '../../../core/api/callback-figures-wire.ts';
import type { CallbackRow } from '../../../core/callbacks/wire.ts';
import { ContactLink } from '../../contact-list/contact-link.tsx';
import { useLabelOf } from '../../language/use-label-of.ts';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { endingWord } from './ending-word.ts';

type Row = CallbackFiguresAnswer['callbacks'][number];

/** What lists of callbacks have in common: whom, when, where from, and what came of it. */
export function useCallbackColumns<Callback extends CallbackRow = Row>(
  timeZone: string,
): TableProps.ColumnDefinition<Callback>[] {
  const { say, format } = useWords();
  const labelOf = useLabelOf();
  return [
    {
      id: 'number',
      header: say('board.callbacks.number'),
      isRowHeader: true,
      cell: ({ number }) => (
        <RouterLink href={`/customers/${encodeURIComponent(number)}`}>{number}</RouterLink>
      ),
    },
    {
      id: 'at',
      header: say('callback.at'),
      sortingComparator: (a, b) => (a.at ?? a.requestedAt) - (b.at ?? b.requestedAt),
      cell: ({ at }) =>
        at === null ? say('callback.turn') : format.instant(at, timeZone, 'day-time'),
    },
    { id: 'queue', header: say('column.queue'), sortingField: 'queue', cell: ({ queue }) => queue },
    {
      id: 'reason',
      header: say('board.callbacks.reason'),
      cell: ({ reason }) => labelOf('reason', reason),
    },
    {
      id: 'asked',
      header: say('callback.asked'),
      sortingField: 'requestedAt',
      cell: ({ contactId, requestedAt }) => (
        <ContactLink contactId={contactId} at={requestedAt} timeZone={timeZone} />
      ),
    },
    {
      id: 'attempts',
      header: say('board.callbacks.attempts'),
      cell: ({ attempts }) => format.count(attempts.length),
    },
    { id: 'ending', header: say('callback.ending'), cell: ({ ending }) => say(endingWord(ending)) },
  ];
}
