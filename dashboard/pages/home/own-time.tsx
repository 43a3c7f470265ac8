import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { ActivityFacts } from '../history/activity/activity-facts.tsx';
import { DayTimelines } from '../history/activity/day-timelines.tsx';

/** Where the agent's own time went today. The API gives agents nobody else's. */
export function OwnTime({ today }: { today: string }) {
  const { say } = useWords();
  const { data } = useAnswer('agentActivity', {
    query: { from: today, to: today },
    refetchInterval: 60_000,
  });
  if (!data || data.agents.length === 0) return null;
  return (
    <>
      <ActivityFacts title={say('figures.view.activity')} total={data.total} />
      <DayTimelines activity={data} day={today} />
    </>
  );
}
