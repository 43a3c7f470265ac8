import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useAnswer } from '../../../api/use-answer.ts';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { repeatsLink } from '../../../figures/repeats-link.ts';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import type { HistoryState } from '../history-state.ts';
import { QueueResolution } from './queue-resolution.tsx';

/** First-contact resolution, as far as customers who come back tell, and by queue; nothing where there is too much to read. */
export function ResolutionTile({ state }: { state: HistoryState }) {
  const { say, format } = useWords();
  const { from, to, timeZone } = state;
  const { data } = useAnswer('repeats', { query: { from, to, timeZone } });
  if (!data) return null;
  const { resolution, undecided, withinDays, queues } = data;
  return (
    <SpaceBetween size="l">
      <Container
        header={
          <Header variant="h2" description={say('figures.fcr.definition', { days: withinDays })}>
            {say('figures.fcr')}
          </Header>
        }
      >
        <Box fontSize="display-l" fontWeight="bold">
          {resolution === null ? (
            <NotDefined />
          ) : (
            <RouterLink
              href={repeatsLink({ from, to, timeZone, list: 'resolved' })}
              variant="secondary"
              fontSize="display-l"
              ariaLabel={`${format.share(resolution)}, ${say('figures.fcr')}`}
            >
              {format.share(resolution)}
            </RouterLink>
          )}
        </Box>
        {undecided > 0 && (
          <Box color="text-body-secondary">
            {say('figures.fcr.undecided', {
              ...{ number: format.count(undecided), days: withinDays },
            })}
          </Box>
        )}
      </Container>
      <QueueResolution queues={queues} state={state} />
    </SpaceBetween>
  );
}
