import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useAnswer } from '../../../api/use-answer.ts';
import { useWords } from '../../../language/use-words.ts';
import { Answered } from '../../../states/answered.tsx';
import type { ViewProps } from '../filter-props.ts';
import { NoHistory } from '../no-history.tsx';
import { Spread } from './spread.tsx';

/** How waits and handle times spread. */
export default function DistributionsView({ state }: ViewProps) {
  const { say } = useWords();
  const { from, to, timeZone, scope } = state;
  const answer = useAnswer('distributions', { query: { from, to, timeZone, ...scope } });
  return (
    <Answered answer={answer}>
      {({ distributions }) => {
        const some = distributions.filter(({ contacts }) => contacts > 0);
        if (some.length === 0) return <NoHistory />;
        return (
          <SpaceBetween size="l">
            {some.map((one) => (
              <Spread key={one.name} of={one} state={state} />
            ))}
            <Box color="text-body-secondary">{say('figures.spread.precision')}</Box>
          </SpaceBetween>
        );
      }}
    </Answered>
  );
}
