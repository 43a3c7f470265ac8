import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { LocalDeskContact } from '../../core/center/desk-wire.ts';
import type { LocalCenter } from '../../core/center/local-wire.ts';
import { Remaining } from '../conversation/elapsed.tsx';
import type { Line } from '../conversation/line.ts';
import { Transcript } from '../conversation/transcript.tsx';
import { useWords } from '../language/use-words.ts';
import { ContactHeader } from '../pages/desk/contact-header.tsx';
import { Conversation } from '../pages/desk/conversation.tsx';
import { Task } from '../pages/desk/task.tsx';
import { useCustomerName } from '../pages/desk/use-customer-name.ts';
import type { Act } from '../pages/desk/use-desk.ts';
import { WrapUp } from '../pages/desk/wrap-up.tsx';

type Props = {
  contact: LocalDeskContact;
  lines: readonly Line[];
  center: LocalCenter;
  agent: string;
  muted: boolean;
  act: Act;
};

const failed: readonly string[] = ['MISSED', 'REJECTED', 'ERROR'];

/** One contact in little room: what can be done with it. Who it is stands beside, where customers are shown. */
export function DeskCard(props: Props) {
  const { say } = useWords();
  const nameOf = useCustomerName();
  const { contact, act } = props;
  const { contactId, state } = contact;
  const hasFailed = failed.includes(state);
  const header = hasFailed ? (
    <ContactHeader
      contact={contact}
      actions={
        <Button variant="primary" onClick={() => act({ type: 'finish', contactId })}>
          {say('desk.clear')}
        </Button>
      }
    />
  ) : (
    <ContactHeader contact={contact} />
  );
  return (
    <section aria-label={nameOf(contact)}>
      <Container header={header}>{!hasFailed && <Acts {...props} />}</Container>
    </section>
  );
}

function Acts(props: Props) {
  const { contact, act } = props;
  return contact.ringsUntilMs === null ? (
    <InHand {...props} />
  ) : (
    <Ringing contact={contact} untilMs={contact.ringsUntilMs} act={act} />
  );
}

function Ringing({
  contact: { contactId },
  untilMs,
  act,
}: Pick<Props, 'contact' | 'act'> & { untilMs: number }) {
  const { say } = useWords();
  return (
    <SpaceBetween size="xs">
      <div>
        {say('desk.offer.left')} <Remaining untilMs={untilMs} />
      </div>
      <SpaceBetween size="xs" direction="horizontal">
        <Button
          variant="primary"
          iconName="call"
          onClick={() => act({ type: 'accept', contactId })}
        >
          {say('desk.accept')}
        </Button>
        <Button iconName="close" onClick={() => act({ type: 'reject', contactId })}>
          {say('desk.reject')}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
}

function InHand({ contact, lines, center, agent, muted, act }: Props) {
  return (
    <SpaceBetween size="m">
      <Task contact={contact} />
      {contact.state !== 'ENDED' && (
        <Conversation contact={contact} center={center} agent={agent} muted={muted} act={act} />
      )}
      <Transcript lines={lines} listener="agent" />
      <WrapUp contact={contact} codes={center.wrapUpCodes} act={act} />
    </SpaceBetween>
  );
}
