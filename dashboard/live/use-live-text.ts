import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';
import type { LiveState } from './live-feed.ts';
import { useLivePart } from './use-live-part.ts';

/** Whether what is shown is live, and since when it isn't, in words. */
export function useLiveText(): { state: LiveState; text: string } {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const state = useLivePart((now) => now.state);
  const since = useLivePart((now) => now.since);
  const time = format.instant(since, timeZone, 'time-seconds');
  return { state, text: say(`live.state.${state}`, { time }) };
}
