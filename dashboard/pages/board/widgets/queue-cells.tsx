import Box from '@cloudscape-design/components/box';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { memo } from 'react';
import type { TodayAnswer } from '../../../../core/api/wire.ts';
import type { Severity } from '../../../../core/board/queue-trouble.ts';
import type { LiveQueueAgents, LiveQueueRow } from '../../../../core/live/wire.ts';
import { lowSample } from '../../../../core/metrics/sample-size.ts';
import { estimateWait } from '../../../../core/wait/estimate-wait.ts';
import type { ServicePace } from '../../../../core/wait/service-pace.ts';
import { useCenter } from '../../../api/center.ts';
import { Figure } from '../../../figures/figure.tsx';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { useWords } from '../../../language/use-words.ts';
import { Ticking } from '../../../live/ticking.tsx';
import { KpiIndicator } from '../kpi-indicator.tsx';
import { kpiStatus, serviceLevelThreshold } from '../kpi-status.ts';
import { QueueLevel } from '../queue-level.tsx';
import { useToday } from '../today-figures.ts';

/* Cells of the queues, each rendered again only when what it shows has changed. */

type TodayQueue = TodayAnswer['queues'][number];

type Name = { name: string; channel: string | null; severity: Severity | null };
export const QueueName = memo(({ name, channel, severity }: Name) => {
  const { say, code } = useWords();
  const text = channel && channel !== 'VOICE' ? `${name} · ${code(channel)}` : name;
  if (severity === null) return <Box fontWeight="bold">{text}</Box>;
  return (
    <StatusIndicator type={severity === 'serious' ? 'error' : 'warning'}>
      <strong>{text}</strong>
      <span className="visually-hidden">, {say(`today.${severity}`)}</span>
    </StatusIndicator>
  );
});

export const OldestWait = memo(({ live }: { live: LiveQueueRow | null }) =>
  live?.oldestAt ? <Ticking since={live.oldestAt} /> : <NotDefined />,
);

/** For one who would come now. Shown as unknown where nobody serves the queue, or too few calls were handled to tell. */
export const EstimatedWait = memo(
  ({ live, pace }: { live: LiveQueueRow | null; pace: ServicePace | null }) => {
    const { say, format } = useWords();
    if (live?.channel !== 'VOICE') return <NotDefined />;
    const { waiting, agents } = live;
    const seconds = estimateWait(
      { ahead: waiting, agentsStaffed: agents.staffed, agentsAvailable: agents.free },
      pace,
    );
    if (seconds === null)
      return <Box color="text-status-inactive">{say('board.estimate.unknown')}</Box>;
    return <span className="unbroken">{format.seconds(Math.round(seconds))}</span>;
  },
);

const shown = [
  'available',
  'onContact',
  'afterContactWork',
  'nonProductive',
  'error',
  'unknown',
] as const;

/** Agents of a queue by what they do, those of whom there are none left out. */
export const Staffing = memo(({ agents }: { agents: LiveQueueAgents | null }) => {
  const { say, format } = useWords();
  const some = agents ? shown.filter((state) => agents[state] > 0) : [];
  if (!agents || some.length === 0)
    return <Box color="text-status-inactive">{say('board.agents.nobody')}</Box>;
  return (
    <Box fontSize="body-s">
      {some
        .map((state) =>
          say(`board.staff.${state}`, {
            count: agents[state],
            number: format.count(agents[state]),
          }),
        )
        .join(' · ')}
    </Box>
  );
});

export const LevelNow = memo(({ queue }: { queue: TodayQueue | null }) => {
  const { today } = useToday();
  if (!queue) return <NotDefined />;
  return (
    <Figure
      metric="serviceLevel"
      value={queue.recent.serviceLevel}
      source={{
        span: { from: today.recentFrom, to: today.recentFrom + 1800 },
        timeZone: today.timeZone,
        scope: { queues: [queue.queue] },
        thresholdSeconds: queue.serviceLevel.thresholdSeconds,
      }}
      of={queue.name}
      lowSample={lowSample('serviceLevel', queue.recent)}
    />
  );
});

export const LevelToday = memo(({ queue }: { queue: TodayQueue | null }) => {
  const { today, span } = useToday();
  const { kpiThresholds } = useCenter();
  if (!queue) return <NotDefined />;
  const threshold = serviceLevelThreshold(queue.serviceLevel.target, kpiThresholds);
  return (
    <QueueLevel
      row={queue}
      source={{ span, timeZone: today.timeZone, scope: { queues: [queue.queue] } }}
      status={
        <KpiIndicator status={kpiStatus('serviceLevel', queue.metrics.serviceLevel, threshold)} />
      }
    />
  );
});
