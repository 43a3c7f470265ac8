import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { TodayAnswer } from '../../../core/api/wire.ts';
import { useWords } from '../../language/use-words.ts';

/** Whether the figures are live, and of when they are. */
export function LiveStatus({ today, live }: { today: TodayAnswer; live: boolean }) {
  const { say, format } = useWords();
  const clock = (instant: number) => format.instant(instant, today.timeZone, 'time-seconds');
  return (
    <SpaceBetween size="m" direction="horizontal">
      <StatusIndicator type={live ? 'success' : 'warning'}>
        {say(live ? 'today.live' : 'today.notLive', { time: clock(today.asOf) })}
      </StatusIndicator>
      <StatusIndicator type="info" colorOverride="grey">
        {today.foldedAt === null
          ? say('today.nothingFolded')
          : say('today.folded', { time: clock(today.foldedAt) })}
      </StatusIndicator>
    </SpaceBetween>
  );
}
