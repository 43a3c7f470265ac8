import SpaceBetween from '@cloudscape-design/components/space-between';
import { useAnswer } from '../../../api/use-answer.ts';
import { Answered } from '../../../states/answered.tsx';
import type { ViewProps } from '../filter-props.ts';
import { type HistoryState, historyQuery } from '../history-state.ts';
import { CompareChart } from './compare-chart.tsx';
import { CompareGroups } from './compare-groups.tsx';
import { CompareMetrics } from './compare-metrics.tsx';
import { otherDays } from './other-days.ts';

/** Two ranges of days side by side: every metric, day by day, and group by group. */
export default function CompareView({ state, change }: ViewProps) {
  const shown: HistoryState = { ...state, interval: 'day', rows: 'groups' };
  const before: HistoryState = { ...shown, ...otherDays(state) };
  const now = useAnswer('history', { query: historyQuery(shown) });
  const then = useAnswer('history', { query: historyQuery(before) });
  return (
    <Answered answer={now}>
      {(answer) => (
        <Answered answer={then}>
          {(other) => {
            const sides = [
              { answer, state: shown },
              { answer: other, state: before },
            ] as const;
            return (
              <SpaceBetween size="l">
                <CompareMetrics sides={sides} />
                <CompareChart sides={sides} change={change} />
                {answer.groupBy !== 'none' && <CompareGroups sides={sides} />}
              </SpaceBetween>
            );
          }}
        </Answered>
      )}
    </Answered>
  );
}
