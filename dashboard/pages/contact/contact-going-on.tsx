import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { ReactNode } from 'react';
import { useCenter } from '../../api/center.ts';
import { useAgentName } from '../../api/use-agent-name.ts';
import { NotDefined } from '../../figures/not-defined.tsx';
import { useWords } from '../../language/use-words.ts';
import { Ticking } from '../../live/ticking.tsx';
import { useLivePart } from '../../live/use-live-part.ts';

/** A contact that has no record yet: where it is now. What it is not known to be, it says in other words. */
export function ContactGoingOn({ id, unknown }: { id: string; unknown: ReactNode }) {
  const { say, code, format } = useWords();
  const { timeZone } = useCenter();
  const contact = useLivePart(({ snapshot }) => snapshot?.contacts.get(id));
  const nameOf = useAgentName();
  const agent = useLivePart(({ snapshot }) => snapshot?.agents.get(contact?.agent ?? '')?.name);
  const queue = useLivePart(
    ({ snapshot }) => snapshot?.queues.get(`${contact?.queue}|${contact?.channel}`)?.name,
  );
  if (!contact) return unknown;
  const { channel, initiatedAt, phase, since } = contact;
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={id}>
          {say('page.contact')}
        </Header>
      }
    >
      <Container>
        <StatusIndicator type="in-progress">{say('board.contact.goingOn')}</StatusIndicator>
        <KeyValuePairs
          columns={3}
          items={[
            { label: say('column.channel'), value: code(channel) },
            { label: say('board.contact.phase'), value: say(`board.phase.${phase}`) },
            { label: say('board.contact.since'), value: <Ticking since={since} /> },
            { label: say('today.queue'), value: queue ?? contact.queue ?? <NotDefined /> },
            {
              label: say('board.agent'),
              value: agent ?? (contact.agent ? nameOf(contact.agent) : <NotDefined />),
            },
            {
              label: say('column.initiatedAt'),
              value:
                initiatedAt === null ? (
                  <NotDefined />
                ) : (
                  format.instant(initiatedAt, timeZone, 'time-seconds')
                ),
            },
          ]}
        />
      </Container>
    </ContentLayout>
  );
}
