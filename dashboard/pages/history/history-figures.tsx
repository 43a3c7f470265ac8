import SpaceBetween from '@cloudscape-design/components/space-between';
import { useCenter } from '../../api/center.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../states/answered.tsx';
import { Definitions } from './definitions.tsx';
import type { ViewProps } from './filter-props.ts';
import { HistoryChart } from './history-chart.tsx';
import { historyQuery } from './history-state.ts';
import { HistoryTable } from './history-table.tsx';
import { NoHistory } from './no-history.tsx';
import { RepeatsTile } from './repeats-tile.tsx';

/** Chart, table and words of any range, by interval and group. */
export default function HistoryFigures({ state, change }: ViewProps) {
  const { role } = useCenter();
  const answer = useAnswer('history', { query: historyQuery(state) });
  return (
    <Answered answer={answer}>
      {(data) => (
        <SpaceBetween size="l">
          {data.totals.contactsCreated === 0 ? (
            <NoHistory />
          ) : (
            <HistoryChart answer={data} state={state} change={change} />
          )}
          <HistoryTable
            answer={data}
            state={state}
            change={change}
            loading={answer.isPlaceholderData}
          />
          <Definitions metrics={state.metrics} />
          {role === 'supervisor' && <RepeatsTile state={state} />}
        </SpaceBetween>
      )}
    </Answered>
  );
}
