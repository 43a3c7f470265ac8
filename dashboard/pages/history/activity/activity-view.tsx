import SpaceBetween from '@cloudscape-design/components/space-between';
import { useCenter } from '../../../api/center.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { useWords } from '../../../language/use-words.ts';
import { Answered } from '../../../states/answered.tsx';
import type { ViewProps } from '../filter-props.ts';
import { NoHistory } from '../no-history.tsx';
import { ActivityFacts } from './activity-facts.tsx';
import { ActivityTable } from './activity-table.tsx';
import { DayTimelines } from './day-timelines.tsx';

/** Where agents’ time went; of a single day, when. Agents see their own. */
export default function ActivityView({ state: { from, to } }: ViewProps) {
  const { say } = useWords();
  const { agent } = useCenter();
  const answer = useAnswer('agentActivity', { query: { from, to } });
  return (
    <Answered answer={answer}>
      {(data) =>
        data.agents.length === 0 ? (
          <NoHistory />
        ) : (
          <SpaceBetween size="l">
            <ActivityFacts
              title={say(agent === null ? 'activity.facts' : 'figures.view.activity')}
              total={data.total}
            />
            {data.timelines.length > 0 && <DayTimelines activity={data} day={from} />}
            <ActivityTable activity={data} range={{ from, to }} />
          </SpaceBetween>
        )
      }
    </Answered>
  );
}
