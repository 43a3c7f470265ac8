import { addDays, type Day, daysBetween } from '../../../../core/time/zone.ts';
import type { HistoryState } from '../history-state.ts';

/** 52 weeks: the same weekdays, a year or a day less before. */
const weeksOfYear = 364;

/** The days that a range is compared with. */
export function otherDays({
  from,
  to,
  against,
  otherDays: own,
}: Pick<HistoryState, 'from' | 'to' | 'against' | 'otherDays'>): { from: Day; to: Day } {
  if (against === 'own' && own) return own;
  const back = against === 'lastYear' ? weeksOfYear : daysBetween(from, to) + 1;
  return { from: addDays(from, -back), to: addDays(to, -back) };
}
