import SpaceBetween from '@cloudscape-design/components/space-between';
import { useAnswer } from '../../../api/use-answer.ts';
import { useWords } from '../../../language/use-words.ts';
import { Answered } from '../../../states/answered.tsx';
import type { ViewProps } from '../filter-props.ts';
import { NoFigures } from '../no-figures.tsx';
import { pareto } from './pareto.ts';
import { ParetoChart } from './pareto-chart.tsx';
import { ParetoTable } from './pareto-table.tsx';

/** What contacts were about and how they came, the most frequent first. */
export default function ReasonsView({ state }: ViewProps) {
  const { say } = useWords();
  const { from, to, timeZone, reason } = state;
  const query = { from, to, timeZone, groupBy: reason, metrics: ['contactsCreated'] };
  const answer = useAnswer('history', { query });
  return (
    <Answered answer={answer}>
      {({ groups, groupBy }) => {
        const rows = pareto(groups);
        const by = say(`history.group.${reason}`);
        if (rows.length === 0)
          return <NoFigures state={state} title={say('figures.reasons.none', { by })} />;
        return (
          <SpaceBetween size="l">
            <ParetoChart rows={rows} groupBy={groupBy} />
            <ParetoTable rows={rows} groupBy={groupBy} state={state} />
          </SpaceBetween>
        );
      }}
    </Answered>
  );
}
