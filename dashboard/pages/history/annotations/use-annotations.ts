import type { AnnotationRow } from '../../../../core/kept/annotation.ts';
import { spanOfDays } from '../../../../core/time/interval.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import type { HistoryState } from '../history-state.ts';

const none: readonly AnnotationRow[] = [];

/** What was noted of the days shown; nothing while it is on its way, and where it can’t be had. */
export function useAnnotations({
  from,
  to,
  timeZone,
}: Pick<HistoryState, 'from' | 'to' | 'timeZone'>): readonly AnnotationRow[] {
  const span = spanOfDays(from, to, timeZone);
  return useAnswer('annotations', { query: span }).data?.annotations ?? none;
}
