import { addDays, dayOf } from '../../../core/time/zone.ts';
import { useCenter } from '../../api/center.ts';
import { centerNow } from '../../api/center-time.ts';
import { useAnswer } from '../../api/use-answer.ts';
import type { RuleDraft } from './rule-draft.ts';

const shownDays = 7;

/** Questions of a score's scale, or tasks of self-service, that were met in the last days. */
export function useKnownDetails(figure: RuleDraft['figure']): readonly string[] {
  const { timeZone } = useCenter();
  const to = dayOf(centerNow(), timeZone);
  const query = { from: addDays(to, 1 - shownDays), to };
  const report = figure.kind === 'report' ? figure.report : null;
  const isScore = report === 'csat' || report === 'nps' || report === 'ces';
  const surveys = useAnswer('surveys', { query, enabled: isScore });
  const tasks = useAnswer('selfService', { query, enabled: report === 'taskCompletion' });
  if (isScore)
    return (surveys.data?.total.scores ?? [])
      .filter(({ scale }) => scale === report)
      .map(({ question }) => question);
  return (tasks.data?.tasks ?? []).map(({ task }) => task);
}
