import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { RepeatsAnswer } from '../../../../core/api/repeats-wire.ts';
import { lowSampleLimit } from '../../../../core/metrics/sample-size.ts';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { repeatsLink } from '../../../figures/repeats-link.ts';
import { useGroupName } from '../../../figures/use-group-name.ts';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import type { HistoryState } from '../history-state.ts';

type Queue = RepeatsAnswer['queues'][number];
type Props = { queues: readonly Queue[]; state: HistoryState };

/** First-contact resolution by the queue that the journey came to, whichever queue the one before had. */
export function QueueResolution({ queues, state }: Props) {
  const { say, format } = useWords();
  const groupName = useGroupName('queue');
  const { from, to, timeZone } = state;
  const link = (list: 'repeats' | 'firsts', { id, name }: Queue, text: string) => (
    <RouterLink
      href={repeatsLink({ from, to, timeZone, queue: id, list })}
      variant="secondary"
      ariaLabel={[text, titles[list], groupName(name)].join(', ')}
    >
      {text}
    </RouterLink>
  );
  const titles = { repeats: say('history.repeats'), firsts: say('figures.fcr') };
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
        {
          id: 'contacts',
          header: say('figures.fcr.journeys'),
          cell: ({ contacts }) => format.count(contacts),
        },
        {
          id: 'repeats',
          header: titles.repeats,
          cell: (queue) => link('repeats', queue, format.count(queue.repeats)),
        },
        {
          id: 'fcr',
          header: titles.firsts,
          cell: (queue) =>
            queue.rate === null ? (
              <NotDefined />
            ) : (
              <>
                {link('firsts', queue, format.share(1 - queue.rate))}
                {few(queue)}
              </>
            ),
        },
      ]}
    />
  );
}
