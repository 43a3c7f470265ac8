import Header from '@cloudscape-design/components/header';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import type { OwnNow } from '../../../core/live/own-now.ts';
import { NotDefined } from '../../figures/not-defined.tsx';
import { Unbroken } from '../../figures/unbroken.tsx';
import { useWords } from '../../language/use-words.ts';
import { Ticking } from '../../live/ticking.tsx';
import { Empty } from '../../states/empty.tsx';

/** How the queues stand that the agent serves. */
export function OwnQueues({ queues }: Pick<OwnNow, 'queues'>) {
  const { say, code, format } = useWords();
  return (
    <Table
      header={<Header variant="h2">{say('home.queues')}</Header>}
      contentDensity="compact"
      wrapLines
      items={queues}
      trackBy={({ queue, channel }) => `${queue}|${channel}`}
      ariaLabels={{ tableLabel: say('home.queues') }}
      empty={<Empty title={say('home.queues.empty')} />}
      columnDefinitions={[
        { id: 'queue', header: say('column.queue'), isRowHeader: true, cell: ({ name }) => name },
        { id: 'channel', header: say('column.channel'), cell: ({ channel }) => code(channel) },
        {
          id: 'waiting',
          header: say('desk.queues.waiting'),
          cell: ({ waiting }) =>
            waiting > 0 ? (
              <StatusIndicator type="pending">{format.count(waiting)}</StatusIndicator>
            ) : (
              format.count(0)
            ),
        },
        {
          id: 'oldest',
          header: say('desk.queues.oldest'),
          cell: ({ oldestAt }) =>
            oldestAt === null ? <NotDefined /> : <Ticking since={oldestAt} />,
        },
        {
          id: 'agents',
          header: say('desk.queues.agents'),
          cell: ({ agents: { free, staffed } }) => (
            <Unbroken>
              {format.count(free)} / {format.count(staffed)}
            </Unbroken>
          ),
        },
      ]}
    />
  );
}
