import { mostActivityDays } from '../../../../core/activity/most-activity-days.ts';
import { type Day, daysBetween } from '../../../../core/time/zone.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { useWords } from '../../../language/use-words.ts';
import { ActivityFacts } from '../activity/activity-facts.tsx';

/** Where one agent’s time went; nothing where that is not known, or for too many days. */
export function AgentTime({ agent, from, to }: { agent: string; from: Day; to: Day }) {
  const { say } = useWords();
  const { data } = useAnswer('agentActivity', {
    query: { from, to, agents: [agent] },
    enabled: daysBetween(from, to) < mostActivityDays,
  });
  if (!data || data.agents.length === 0) return null;
  return <ActivityFacts title={say('figures.view.activity')} total={data.total} />;
}
