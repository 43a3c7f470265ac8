import type { TableProps } from '@cloudscape-design/components/table';
import { useMemo } from 'react';
import type { MetricValues } from '../../../../core/api/wire.ts';
import type { LiveAgentRow } from '../../../../core/live/wire.ts';
import { AgentMenu } from '../../../acting/agent-menu.tsx';
import { useAnswer } from '../../../api/use-answer.ts';
import { useWords, type WordsInUse } from '../../../language/use-words.ts';
import { useLivePart } from '../../../live/use-live-part.ts';
import { agentOrder } from '../agent-order.ts';
import { BoardTable } from '../board-table.tsx';
import { useToday } from '../today-figures.ts';
import { WhileLive } from '../while-live.tsx';
import { AgentContacts, AgentDay, AgentName, AgentState, AgentTime } from './agent-cells.tsx';

const refreshMs = 30_000;
const none: ReadonlyMap<string, LiveAgentRow> = new Map();

/** Every agent who is signed in: what they do and since when, with whom, and how the day went; those in trouble first. */
export const Agents = () => (
  <WhileLive>
    <AgentRows />
  </WhileLive>
);

function AgentRows() {
  const { say } = useWords();
  const agents = useLivePart(({ snapshot }) => snapshot?.agents ?? none);
  const rows = useMemo(() => agentOrder([...agents.values()]), [agents]);
  return (
    <BoardTable
      rows={rows}
      columns={useColumns()}
      trackBy={({ id }) => id}
      label={say('board.agents')}
      empty={say('board.agents.empty')}
      searched={({ name, username, routingProfile }) =>
        `${name} ${username} ${routingProfile ?? ''}`
      }
    />
  );
}

type Column = TableProps.ColumnDefinition<LiveAgentRow> & { id: string };

/** The same ones until what they show is another: a table that is given new ones measures itself. */
function useColumns(): Column[] {
  const words = useWords();
  const days = useDays();
  return useMemo(() => columnsOf(words, days), [words, days]);
}

function columnsOf({ say, nameOf }: WordsInUse, days: ReadonlyMap<string, MetricValues>): Column[] {
  return [
    {
      id: 'name',
      header: say('board.agent'),
      isRowHeader: true,
      sortingField: 'name',
      minWidth: 120,
      cell: ({ id, name }) => <AgentName id={id} name={name} />,
    },
    { id: 'act', header: say('act.column'), cell: (agent) => <AgentMenu agent={agent} /> },
    {
      id: 'state',
      header: say('board.agent.state'),
      minWidth: 150,
      cell: (agent) => (
        <AgentState activity={agent.activity} status={agent.status.name} next={agent.nextStatus} />
      ),
    },
    {
      id: 'since',
      header: say('board.agent.since'),
      sortingComparator: (one, other) => other.activitySince - one.activitySince,
      cell: (agent) => <AgentTime since={agent.activitySince} />,
    },
    {
      id: 'contact',
      header: say('board.agent.contact'),
      cell: (agent) => <AgentContacts contacts={agent.contacts} />,
    },
    {
      id: 'handled',
      header: nameOf('contactsHandled'),
      cell: ({ id, name }) => (
        <AgentDay id={id} name={name} metric="contactsHandled" day={days.get(id)} />
      ),
    },
    {
      id: 'handleTime',
      header: nameOf('averageHandleTime'),
      cell: ({ id, name }) => (
        <AgentDay id={id} name={name} metric="averageHandleTime" day={days.get(id)} />
      ),
    },
    {
      id: 'adherence',
      header: say('board.agent.adherence'),
      cell: () => say('board.agent.noSchedule'),
    },
  ];
}

/** What each agent did today, by id. */
function useDays(): ReadonlyMap<string, MetricValues> {
  const { day } = useToday().today;
  const { data } = useAnswer('history', {
    query: {
      from: day,
      to: day,
      groupBy: 'agent',
      metrics: ['contactsHandled', 'averageHandleTime'],
    },
    refetchInterval: refreshMs,
  });
  return useMemo(() => new Map(data?.groups.map(({ key, metrics }) => [key, metrics])), [data]);
}
