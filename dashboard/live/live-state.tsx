import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator';
import type { LiveState as State } from './live-feed.ts';
import { useLiveText } from './use-live-text.ts';

const types: Record<State, StatusIndicatorProps.Type> = {
  live: 'success',
  late: 'pending',
  polling: 'info',
  lost: 'warning',
};

/** Whether what is shown is live, and since when it isn't. A screen reader is told when that changes. */
export function LiveState() {
  const { state, text } = useLiveText();
  return (
    <span aria-live="polite">
      <StatusIndicator type={types[state]} wrapText={false}>
        {text}
      </StatusIndicator>
    </span>
  );
}
