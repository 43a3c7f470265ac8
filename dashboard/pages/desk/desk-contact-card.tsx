import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { LocalDeskContact } from '../../../core/center/desk-wire.ts';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import type { Line } from '../../conversation/line.ts';
import { Transcript } from '../../conversation/transcript.tsx';
import { useWords } from '../../language/use-words.ts';
import { ContactHeader } from './contact-header.tsx';
import { Conversation } from './conversation.tsx';
import { CustomerFacts } from './customer-facts.tsx';
import { CustomerHistory } from './customer-history.tsx';
import { Task } from './task.tsx';
import { useCustomerName } from './use-customer-name.ts';
import type { Act } from './use-desk.ts';
import { WrapUp } from './wrap-up.tsx';

type Props = {
  contact: LocalDeskContact;
  lines: readonly Line[];
  center: LocalCenter;
  agent: string;
  muted: boolean;
  act: Act;
};

const failed = ['MISSED', 'REJECTED', 'ERROR'];

/** One contact on the desk, from its whisper to the end of its after-contact work. */
export function DeskContactCard({ contact, lines, center, agent, muted, act }: Props) {
  const { say } = useWords();
  const nameOf = useCustomerName();
  const { contactId, state } = contact;
  if (failed.includes(state))
    return (
      <Container
        header={
          <ContactHeader
            contact={contact}
            actions={
              <Button variant="primary" onClick={() => act({ type: 'finish', contactId })}>
                {say('desk.clear')}
              </Button>
            }
          />
        }
      />
    );
  return (
    <section aria-label={nameOf(contact)}>
      <Container header={<ContactHeader contact={contact} />}>
        <SpaceBetween size="m">
          <CustomerFacts contact={contact} />
          <Task contact={contact} />
          {state !== 'ENDED' && (
            <Conversation contact={contact} center={center} agent={agent} muted={muted} act={act} />
          )}
          <Transcript lines={lines} listener="agent" />
          <WrapUp contact={contact} codes={center.wrapUpCodes} act={act} />
          <CustomerHistory contact={contact} open />
          <Attributes contact={contact} />
        </SpaceBetween>
      </Container>
    </section>
  );
}

function Attributes({ contact }: { contact: LocalDeskContact }) {
  const { say } = useWords();
  const entries = Object.entries(contact.attributes);
  if (entries.length === 0) return null;
  return (
    <ExpandableSection headerText={say('desk.attributes')}>
      <KeyValuePairs columns={3} items={entries.map(([label, value]) => ({ label, value }))} />
    </ExpandableSection>
  );
}
