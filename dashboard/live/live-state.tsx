import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';
import type { LiveState as State } from './live-feed.ts';
import { useLive } from './use-live.ts';

const types: Record<State, StatusIndicatorProps.Type> = {
  live: 'success',
  late: 'pending',
  polling: 'info',
  lost: 'warning',
};

/** Whether what is shown is live, and since when it isn't. A screen reader is told when that changes. */
export function LiveState() {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const { state, since } = useLive();
  const time = format.instant(since, timeZone, 'time-seconds');
  return (
    <span aria-live="polite">
      <StatusIndicator type={types[state]} wrapText={false}>
        {say(`live.state.${state}`, { time })}
      </StatusIndicator>
    </span>
  );
}
