import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { useSeconds } from '../../live/use-seconds.ts';

/** The time of day where the center is. */
export function WallClock() {
  const { format } = useWords();
  const { timeZone } = useCenter();
  return <time className="wall-clock">{format.instant(useSeconds(), timeZone, 'time')}</time>;
}
