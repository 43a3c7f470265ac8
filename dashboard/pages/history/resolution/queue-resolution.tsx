import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { JourneyList, RepeatsAnswer } from '../../../../core/api/repeats-wire.ts';
import { lowSampleLimit } from '../../../../core/metrics/sample-size.ts';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { journeyLists, repeatsLink } from '../../../figures/repeats-link.ts';
import { useGroupName } from '../../../figures/use-group-name.ts';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import type { HistoryState } from '../history-state.ts';

type Queue = RepeatsAnswer['queues'][number];
type Props = { queues: readonly Queue[]; state: HistoryState };

/** First-contact resolution by the queue after whose contact customers came back, or didn’t. */
export function QueueResolution({ queues, state }: Props) {
  const { say, format } = useWords();
  const groupName = useGroupName('queue');
  const { from, to, timeZone } = state;
  const link = (list: JourneyList, { id, name }: Queue, text: string) => (
    <RouterLink
      href={repeatsLink({ from, to, timeZone, queue: id, list })}
      variant="secondary"
      ariaLabel={[text, titleOf(list), groupName(name)].join(', ')}
    >
      {text}
    </RouterLink>
  );
  const titleOf = (list: JourneyList) => say(journeyLists[list].name);
  const few = ({ contacts }: Queue) =>
    contacts < lowSampleLimit ? ` (n=${format.count(contacts)})` : '';
  return (
    <Table
      items={queues}
      trackBy="id"
      wrapLines
      stickyColumns={{ first: 1 }}
      header={
        <Header variant="h2" description={say('figures.fcr.queues.definition')}>
          {say('figures.fcr.queues')}
        </Header>
      }
      ariaLabels={{ tableLabel: say('figures.fcr.queues') }}
      columnDefinitions={[
        {
          id: 'queue',
          header: say('history.group.queue'),
          isRowHeader: true,
          cell: ({ name }) => groupName(name),
        },
        ...(['all', 'followed'] as const).map((list) => ({
          id: list,
          header: titleOf(list),
          cell: (queue: Queue) =>
            link(list, queue, format.count(list === 'all' ? queue.contacts : queue.followed)),
        })),
        {
          id: 'resolved',
          header: titleOf('resolved'),
          cell: (queue) =>
            queue.resolution === null ? (
              <NotDefined />
            ) : (
              <>
                {link('resolved', queue, format.share(queue.resolution))}
                {few(queue)}
              </>
            ),
        },
      ]}
    />
  );
}
