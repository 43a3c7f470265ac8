import Box from '@cloudscape-design/components/box';
import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator';
import { memo } from 'react';
import type { MetricValues } from '../../../../core/api/wire.ts';
import type { Activity, LiveAgentRow } from '../../../../core/live/wire.ts';
import type { MetricName } from '../../../../core/metrics/metrics.ts';
import { lowSample } from '../../../../core/metrics/sample-size.ts';
import { Figure } from '../../../figures/figure.tsx';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { useWords } from '../../../language/use-words.ts';
import { Ticking } from '../../../live/ticking.tsx';
import { RouterLink } from '../../../shell/router-link.tsx';
import { useToday } from '../today-figures.ts';

/* Cells of the agents, each rendered again only when what it shows has changed. */

const types: Record<Activity, StatusIndicatorProps.Type> = {
  error: 'error',
  missed: 'error',
  rejected: 'warning',
  'on-contact': 'in-progress',
  'after-contact-work': 'pending',
  incoming: 'in-progress',
  custom: 'stopped',
  available: 'success',
  offline: 'stopped',
  unknown: 'warning',
};

type State = { activity: Activity; status: string; next: string | null };
export const AgentState = memo(({ activity, status, next }: State) => {
  const { say } = useWords();
  const text = activity === 'custom' ? status : say(`board.activity.${activity}`);
  return (
    <>
      <StatusIndicator type={types[activity]}>{text}</StatusIndicator>
      {next !== null && (
        <Box color="text-body-secondary" fontSize="body-s">
          {say('board.agent.next', { status: next })}
        </Box>
      )}
    </>
  );
});

/** Leads to how the agent's day went. */
export const AgentName = memo(({ id, name }: { id: string; name: string }) => {
  const { day } = useToday().today;
  return (
    <RouterLink
      href={`/history/scorecard?${new URLSearchParams({ agent: id, from: day, to: day })}`}
      variant="secondary"
    >
      {name}
    </RouterLink>
  );
});

export const AgentTime = memo(({ since }: { since: number }) => <Ticking since={since} />);

export const AgentContacts = memo(({ contacts }: Pick<LiveAgentRow, 'contacts'>) => {
  const { say, code } = useWords();
  if (contacts.length === 0) return <NotDefined />;
  return contacts.map(({ contactId, channel }) => (
    <div key={contactId}>
      <RouterLink
        href={`/contacts/${encodeURIComponent(contactId)}`}
        ariaLabel={`${code(channel)}, ${say('column.contact')} ${contactId}`}
      >
        {code(channel)}
      </RouterLink>
    </div>
  ));
});

type Day = { id: string; name: string; metric: MetricName; day: MetricValues | undefined };
export const AgentDay = memo(({ id, name, metric, day }: Day) => {
  const { today, span } = useToday();
  return (
    <Figure
      metric={metric}
      value={day?.[metric]}
      source={{ span, timeZone: today.timeZone, scope: { agents: [id] } }}
      of={name}
      lowSample={lowSample(metric, day ?? {})}
    />
  );
});
