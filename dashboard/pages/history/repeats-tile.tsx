import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { ApiProblem } from '../../api/api-problem.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { NotDefined } from '../../figures/not-defined.tsx';
import { repeatsLink } from '../../figures/repeats-link.ts';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import type { HistoryState } from './history-state.ts';

/** How many customers came back: of the whole center, whatever the filters. */
export function RepeatsTile({ state }: { state: HistoryState }) {
  const { say, format } = useWords();
  const { from, to, timeZone } = state;
  const { data, error, refetch } = useAnswer('repeats', { query: { from, to, timeZone } });
  const tooLong = error instanceof ApiProblem && error.code === 'range-too-long';
  return (
    <Container
      header={
        <Header variant="h2" description={say('history.repeats.definition')}>
          {say('history.repeats')}
        </Header>
      }
    >
      {tooLong && <Box color="text-body-secondary">{say('history.repeats.tooLong')}</Box>}
      {error && !tooLong && <Failed error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading />}
      {data && !error && (
        <SpaceBetween size="xs">
          <Box fontSize="display-l" fontWeight="bold">
            {data.rate === null ? <NotDefined /> : format.share(data.rate)}
          </Box>
          <Box>
            {say('history.repeats.text', {
              count: data.contacts,
              repeats: format.count(data.repeats),
              days: data.withinDays,
            })}
          </Box>
          <RouterLink href={repeatsLink({ from, to, timeZone, list: 'repeats' })}>
            {say('history.repeats.show')}
          </RouterLink>
        </SpaceBetween>
      )}
    </Container>
  );
}
