import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { useAnswer } from '../../../api/use-answer.ts';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { useWords } from '../../../language/use-words.ts';
import type { HistoryState } from '../history-state.ts';

/** First-contact resolution, as far as repeat contacts tell; nothing where there is too much to read. */
export function ResolutionTile({ state: { from, to, timeZone } }: { state: HistoryState }) {
  const { say, format } = useWords();
  const { data } = useAnswer('repeats', { query: { from, to, timeZone } });
  if (!data) return null;
  const { rate, withinDays } = data;
  return (
    <Container
      header={
        <Header variant="h2" description={say('figures.fcr.definition', { days: withinDays })}>
          {say('figures.fcr')}
        </Header>
      }
    >
      <Box fontSize="display-l" fontWeight="bold">
        {rate === null ? <NotDefined /> : format.share(1 - rate)}
      </Box>
    </Container>
  );
}
