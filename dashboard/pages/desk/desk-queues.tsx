import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import { Elapsed } from '../../conversation/elapsed.tsx';
import { Unbroken } from '../../figures/unbroken.tsx';
import { useWords } from '../../language/use-words.ts';
import type { DeskPicture } from './desk-state.ts';

type Queue = DeskPicture['queues'][number];

/** How the queues stand; those that the agent serves come first. */
export function DeskQueues({ queues }: { queues: Queue[] }) {
  const { say, format } = useWords();
  const sorted = [...queues].sort((a, b) => Number(b.mine) - Number(a.mine));
  return (
    <Table
      header={<Header variant="h2">{say('desk.queues')}</Header>}
      variant="container"
      contentDensity="compact"
      wrapLines
      items={sorted}
      trackBy="name"
      columnDefinitions={[
        {
          id: 'queue',
          header: say('column.queue'),
          isRowHeader: true,
          cell: ({ name, mine }) => (mine ? <Box variant="strong">{name}</Box> : name),
        },
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
          cell: ({ oldestSinceMs }) =>
            oldestSinceMs === null ? '–' : <Elapsed sinceMs={oldestSinceMs} />,
        },
        {
          id: 'agents',
          header: say('desk.queues.agents'),
          cell: ({ available, staffed }) => (
            <Unbroken>
              {format.count(available)} / {format.count(staffed)}
            </Unbroken>
          ),
        },
      ]}
    />
  );
}
