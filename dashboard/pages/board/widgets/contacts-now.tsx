import type { TableProps } from '@cloudscape-design/components/table';
import { useMemo } from 'react';
import type { LiveContactRow, Phase } from '../../../../core/live/wire.ts';
import { ContactMenu } from '../../../acting/contact-menu.tsx';
import { useCenter } from '../../../api/center.ts';
import { useWords, type WordsInUse } from '../../../language/use-words.ts';
import { useLivePart } from '../../../live/use-live-part.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import { BoardTable } from '../board-table.tsx';
import { WhileLive } from '../while-live.tsx';
import { ContactAgent, ContactPhase, ContactQueue, ContactTime } from './contact-cells.tsx';

const none: ReadonlyMap<string, LiveContactRow> = new Map();
const waitingPhases: readonly Phase[] = ['queue', 'ringing'];
const linePhases: readonly Phase[] = ['agent', 'flow'];

/** When a contact began to wait, or to be where it is. */
const beganAt = ({ phase, enqueuedAt, since }: LiveContactRow): number =>
  phase === 'queue' || phase === 'ringing' ? (enqueuedAt ?? since) : since;

/** Contacts in queue or ringing at an agent, who waits longest first. */
export const Waiting = () => (
  <WhileLive>
    <ContactRows
      phases={waitingPhases}
      label="board.contactsWaiting"
      empty="board.contactsWaiting.empty"
    />
  </WhileLive>
);

/** Contacts with an agent or in a flow, the longest first. */
export const OnTheLine = () => (
  <WhileLive>
    <ContactRows phases={linePhases} label="board.onTheLine" empty="board.onTheLine.empty" />
  </WhileLive>
);

type Props = {
  phases: readonly Phase[];
  label: 'board.contactsWaiting' | 'board.onTheLine';
  empty: 'board.contactsWaiting.empty' | 'board.onTheLine.empty';
};

function ContactRows({ phases, label, empty }: Props) {
  const { say } = useWords();
  const { queues } = useCenter();
  const contacts = useLivePart(({ snapshot }) => snapshot?.contacts ?? none);
  const rows = useMemo(
    () =>
      [...contacts.values()]
        .filter(({ phase }) => phases.includes(phase))
        .sort((one, other) => beganAt(one) - beganAt(other)),
    [contacts, phases],
  );
  const nameOf = (id: string | null) => queues.find((queue) => queue.id === id)?.name ?? id ?? '';
  return (
    <BoardTable
      rows={rows}
      columns={useColumns()}
      trackBy={({ contactId }) => contactId}
      label={say(label)}
      empty={say(empty)}
      searched={({ contactId, queue }) => `${contactId} ${nameOf(queue)}`}
    />
  );
}

type Column = TableProps.ColumnDefinition<LiveContactRow> & { id: string };

function useColumns(): Column[] {
  const words = useWords();
  return useMemo(() => columnsOf(words), [words]);
}

function columnsOf({ say, code }: WordsInUse): Column[] {
  return [
    {
      id: 'contact',
      header: say('column.contact'),
      isRowHeader: true,
      cell: ({ contactId, channel }) => (
        <RouterLink
          href={`/contacts/${encodeURIComponent(contactId)}`}
          ariaLabel={`${code(channel)}, ${say('column.contact')} ${contactId}`}
        >
          {code(channel)}
        </RouterLink>
      ),
    },
    { id: 'act', header: say('act.column'), cell: (row) => <ContactMenu contact={row} /> },
    {
      id: 'time',
      header: say('board.contact.since'),
      sortingComparator: (one, other) => beganAt(other) - beganAt(one),
      cell: (row) => <ContactTime since={beganAt(row)} />,
    },
    {
      id: 'queue',
      header: say('today.queue'),
      cell: ({ queue, channel }) => <ContactQueue queue={queue} channel={channel} />,
    },
    {
      id: 'phase',
      header: say('board.contact.phase'),
      cell: ({ phase, state, paused }) => (
        <ContactPhase phase={phase} isHeld={paused || state === 'CONNECTED_ONHOLD'} />
      ),
    },
    {
      id: 'agent',
      header: say('board.agent'),
      cell: ({ agent }) => <ContactAgent agent={agent} />,
    },
  ];
}
