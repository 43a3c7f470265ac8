import { useCallback } from 'react';
import { daysAgo } from '../../core/alerts/days-of.ts';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';

/** So many days of which all is decided, as customers had the center's days to come back: `7 days up to 8 days ago`. */
export function useSettledDays() {
  const { say } = useWords();
  const ago = daysAgo(useCenter().repeatWithinDays);
  return useCallback(
    (number: number): string =>
      say(number === 1 ? 'alerts.settled.day' : 'alerts.settled.days', { number, ago }),
    [say, ago],
  );
}
