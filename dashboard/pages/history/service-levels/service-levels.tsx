import SpaceBetween from '@cloudscape-design/components/space-between';
import { useAnswer } from '../../../api/use-answer.ts';
import { Answered } from '../../../states/answered.tsx';
import type { ViewProps } from '../filter-props.ts';
import { historyQuery } from '../history-state.ts';
import { NoHistory } from '../no-history.tsx';
import { LevelTable } from './level-table.tsx';
import { QueueLevels } from './queue-levels.tsx';
import { serviceLevelMetrics } from './service-level-metrics.ts';

/** One service level by all its definitions, and how far they are apart. */
export default function ServiceLevels({ state }: ViewProps) {
  const shown = {
    ...state,
    ...{ metrics: serviceLevelMetrics, interval: 'day' as const, groupBy: 'queue' as const },
  };
  const answer = useAnswer('history', { query: historyQuery(shown) });
  return (
    <Answered answer={answer}>
      {(data) =>
        data.totals.contactsCreated === 0 ? (
          <NoHistory />
        ) : (
          <SpaceBetween size="l">
            <LevelTable answer={data} state={shown} />
            <QueueLevels answer={data} state={shown} />
          </SpaceBetween>
        )
      }
    </Answered>
  );
}
