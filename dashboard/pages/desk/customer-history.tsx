import ExpandableSection from '@cloudscape-design/components/expandable-section';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import Table from '@cloudscape-design/components/table';
import type { LocalDeskContact } from '../../../core/center/desk-wire.ts';
import { useCenter } from '../../api/center.ts';
import { useAgentName } from '../../api/use-agent-name.ts';
import { useLabelOf } from '../../language/use-label-of.ts';
import { useWords } from '../../language/use-words.ts';
import { RouterLink } from '../../shell/router-link.tsx';

type Past = LocalDeskContact['history'][number];
const outcomes = { answered: 'success', abandoned: 'warning', 'no-agent': 'info' } as const;

/** The customer's earlier contacts, newest first; each opens in a window of its own, so that the desk stays. */
export function CustomerHistory({ contact, open }: { contact: LocalDeskContact; open: boolean }) {
  const { say, code, format } = useWords();
  const { timeZone } = useCenter();
  const nameOf = useAgentName();
  const labelOf = useLabelOf();
  const { history } = contact;
  const when = ({ atMs }: Past) => format.instant(atMs / 1000, timeZone, 'day-time');
  const about = ({ contactType, wrapUpCode, wrapUpNote, queue, channel }: Past) =>
    [
      contactType && labelOf('contactType', contactType),
      wrapUpCode && labelOf('wrapUpCode', wrapUpCode),
      wrapUpNote,
    ]
      .filter(Boolean)
      .join(' · ') ||
    queue ||
    code(channel);
  if (history.length === 0)
    return <StatusIndicator type="info">{say('desk.history.empty')}</StatusIndicator>;
  return (
    <ExpandableSection
      headerText={say('desk.history', { number: format.count(history.length) })}
      defaultExpanded={open}
    >
      <Table
        variant="embedded"
        contentDensity="compact"
        wrapLines
        items={history}
        trackBy="contactId"
        ariaLabels={{ tableLabel: say('desk.history.table') }}
        columnDefinitions={[
          {
            id: 'when',
            header: say('column.initiatedAt'),
            isRowHeader: true,
            cell: (past) => (
              <RouterLink
                href={`/contacts/${encodeURIComponent(past.contactId)}`}
                target="_blank"
                ariaLabel={`${when(past)}, ${say('desk.history.opens')}`}
              >
                {when(past)}
              </RouterLink>
            ),
          },
          { id: 'about', header: say('desk.history.about'), cell: about },
          {
            id: 'agent',
            header: say('column.agent'),
            cell: ({ agent }) => (agent === null ? '–' : nameOf(agent)),
          },
          {
            id: 'outcome',
            header: say('desk.history.outcome'),
            cell: ({ outcome }) => (
              <StatusIndicator type={outcomes[outcome]}>
                {say(`desk.outcome.${outcome}`)}
              </StatusIndicator>
            ),
          },
        ]}
      />
    </ExpandableSection>
  );
}
