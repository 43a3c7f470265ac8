import { dayOf } from '../../core/time/zone.ts';
import { useCenter } from '../api/center.ts';
import { centerNow } from '../api/center-time.ts';
import { useWords } from '../language/use-words.ts';

/** An instant by the clock of the center, with its day unless that is today. */
export function useMoment(): (instant: number) => string {
  const { format } = useWords();
  const { timeZone } = useCenter();
  return (instant) => {
    const isToday = dayOf(instant, timeZone) === dayOf(centerNow(), timeZone);
    return format.instant(instant, timeZone, isToday ? 'time' : 'day-time');
  };
}
