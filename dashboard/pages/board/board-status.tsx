import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { TodayAnswer } from '../../../core/api/wire.ts';
import { useWords } from '../../language/use-words.ts';
import { LiveState } from '../../live/live-state.tsx';

/** Whether what happens now is live, and of when the day’s figures are. */
export function BoardStatus({ today, isRead }: { today: TodayAnswer; isRead: boolean }) {
  const { say, format } = useWords();
  const clock = (instant: number) => format.instant(instant, today.timeZone, 'time-seconds');
  return (
    <SpaceBetween size="m" direction="horizontal">
      <LiveState />
      {!isRead && (
        <StatusIndicator type="warning">
          {say('today.notLive', { time: clock(today.asOf) })}
        </StatusIndicator>
      )}
      <StatusIndicator type="info" colorOverride="grey">
        {today.foldedAt === null
          ? say('today.nothingFolded')
          : say('today.folded', { time: clock(today.foldedAt) })}
      </StatusIndicator>
    </SpaceBetween>
  );
}
