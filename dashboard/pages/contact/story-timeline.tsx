import Box from '@cloudscape-design/components/box';
import Steps from '@cloudscape-design/components/steps';
import type { StoryAnswer, StoryEvent } from '../../../core/story/wire.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { useCenter } from '../../api/center.ts';
import { useLabelOf } from '../../language/use-label-of.ts';
import { useWords } from '../../language/use-words.ts';
import { Empty } from '../../states/empty.tsx';
import { StoryDetails } from './story-details.tsx';
import { type Teller, tellEvent } from './tell-event.ts';

/** What happened in the order of time, on the center’s clock; a new day begins with its date. */
export function StoryTimeline({ story: { events, row } }: { story: StoryAnswer }) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const teller = useTeller();
  if (events.length === 0) return <Empty title={say('story.empty')} />;
  const dayAt = (event: StoryEvent | undefined) => event && dayOf(event.at, timeZone);
  return (
    <Steps
      ariaLabel={say('contact.timeline')}
      steps={events.map((event, index) => {
        const { title, status, ...told } = tellEvent(event, teller);
        const newDay = dayAt(events[index - 1]) !== dayAt(event);
        return {
          status,
          header: (
            <>
              <Box variant="span" color="text-body-secondary" fontSize="body-s">
                {newDay && `${format.instant(event.at, timeZone, 'day')} · `}
                <time dateTime={new Date(event.at * 1000).toISOString()}>
                  {format.instant(event.at, timeZone, 'time-seconds')}
                </time>
              </Box>{' '}
              <Box variant="span" fontWeight="bold">
                {title}
              </Box>
            </>
          ),
          details: <StoryDetails event={event} told={told} asked={row.contactId} />,
        };
      })}
    />
  );
}

/** Names and words for what is told. */
function useTeller(): Teller {
  const { say, code, format } = useWords();
  const { queues, agents, timeZone } = useCenter();
  const labelOf = useLabelOf();
  const nameIn = (list: readonly { id: string; name: string }[]) => (id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  return {
    ...{ say, code, format, labelOf },
    queueName: nameIn(queues),
    agentName: nameIn(agents),
    timeOf: (at) => format.instant(at, timeZone, 'day-time'),
  };
}
