import type { TableProps } from '@cloudscape-design/components/table';
import { useMemo } from 'react';
import type { LiveQueueRow } from '../../../../core/live/wire.ts';
import type { ServicePace } from '../../../../core/wait/service-pace.ts';
import { QueueMenu } from '../../../acting/queue-menu.tsx';
import { useCenter } from '../../../api/center.ts';
import { useWords, type WordsInUse } from '../../../language/use-words.ts';
import { useServerNow } from '../../../live/use-live.ts';
import { useLivePart } from '../../../live/use-live-part.ts';
import { BoardTable } from '../board-table.tsx';
import { type QueueLine, queueLines } from '../queue-lines.ts';
import { useToday } from '../today-figures.ts';
import { usePace } from '../use-pace.ts';
import { WhileLive } from '../while-live.tsx';
import {
  EstimatedWait,
  LevelNow,
  LevelToday,
  OldestWait,
  QueueName,
  Staffing,
} from './queue-cells.tsx';
import { QueueInForce } from './queue-in-force.tsx';
import { WaitingCount } from './waiting-count.tsx';

const none: ReadonlyMap<string, LiveQueueRow> = new Map();

/** Every queue: who waits and since when, who serves it, its service level now and today, how long one would wait. */
export const Queues = () => (
  <WhileLive>
    <QueueRows />
  </WhileLive>
);

function QueueRows() {
  const { say } = useWords();
  const { serviceLevel } = useCenter();
  const live = useLivePart(({ snapshot }) => snapshot?.queues ?? none);
  const { today } = useToday();
  const now = useServerNow();
  const rows = useMemo(
    () =>
      queueLines([...live.values()], today.queues, {
        thresholdSeconds: serviceLevel.thresholdSeconds,
        now: now(),
      }),
    [live, today.queues, serviceLevel.thresholdSeconds, now],
  );
  return (
    <BoardTable
      rows={rows}
      columns={useColumns()}
      trackBy={({ key }) => key}
      label={say('board.queues')}
      empty={say('today.queues.empty')}
      searched={({ name }) => name}
    />
  );
}

type Column = TableProps.ColumnDefinition<QueueLine> & { id: string };

const by = (value: (line: QueueLine) => number | null | undefined) => ({
  sortingComparator: (one: QueueLine, other: QueueLine) =>
    (value(one) ?? -1) - (value(other) ?? -1),
});

function useColumns(): Column[] {
  const words = useWords();
  const paces = usePace();
  return useMemo(() => columnsOf(words, paces), [words, paces]);
}

function columnsOf({ say }: WordsInUse, paces: ReadonlyMap<string, ServicePace>): Column[] {
  return [
    {
      id: 'name',
      header: say('today.queue'),
      isRowHeader: true,
      sortingField: 'name',
      minWidth: 150,
      cell: (line) => (
        <>
          <QueueName
            name={line.name}
            channel={line.channel}
            severity={line.trouble?.severity ?? null}
          />
          {(line.channel === 'VOICE' || line.today) && <QueueInForce name={line.name} />}
        </>
      ),
    },
    { id: 'act', header: say('act.column'), cell: ({ name }) => <QueueMenu name={name} /> },
    {
      id: 'waiting',
      header: say('board.waiting'),
      ...by(({ live }) => live?.waiting),
      cell: ({ live }) => <WaitingCount live={live} />,
    },
    {
      id: 'oldest',
      header: say('board.oldest'),
      ...by(({ live }) => (live?.oldestAt ? -live.oldestAt : null)),
      cell: ({ live }) => <OldestWait live={live} />,
    },
    {
      id: 'wait',
      header: say('board.estimate'),
      cell: ({ live, today }) => (
        <EstimatedWait live={live} pace={paces.get(today?.queue ?? '') ?? null} />
      ),
    },
    {
      id: 'agents',
      header: say('board.agentsByState'),
      minWidth: 170,
      ...by(({ live }) => live?.agents.staffed),
      cell: ({ live }) => <Staffing agents={live?.agents ?? null} />,
    },
    {
      id: 'now',
      header: say('board.levelNow'),
      ...by(({ today }) => today?.recent.serviceLevel),
      cell: ({ today }) => <LevelNow queue={today} />,
    },
    {
      id: 'today',
      header: say('board.levelToday'),
      minWidth: 170,
      ...by(({ today }) => today?.metrics.serviceLevel),
      cell: ({ today }) => <LevelToday queue={today} />,
    },
  ];
}
