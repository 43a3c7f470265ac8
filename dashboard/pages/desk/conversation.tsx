import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import ToggleButton from '@cloudscape-design/components/toggle-button';
import { useState } from 'react';
import type { LocalDeskContact } from '../../../core/center/desk-wire.ts';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { SayBox } from '../../conversation/say-box.tsx';
import { useWords } from '../../language/use-words.ts';
import { OtherSide } from './other-side.tsx';
import { Transfer } from './transfer.tsx';
import type { Act } from './use-desk.ts';

type Props = {
  contact: LocalDeskContact;
  center: LocalCenter;
  agent: string;
  muted: boolean;
  act: Act;
};

/** What an agent can do in a conversation. Muted, nothing that is typed goes out. */
export function Conversation({ contact, center, agent, muted, act }: Props) {
  const { say } = useWords();
  const [transferring, setTransferring] = useState(false);
  const { contactId, state, other } = contact;
  /** In a consultation the customer does not hear the agent: the other side does. */
  const talksOn = other && !other.joined ? other.contactId : contactId;
  /** Nobody is on the other end of a task. */
  const talks = contact.channel !== 'TASK';
  const held = state === 'CONNECTED_ONHOLD';
  return (
    <SpaceBetween size="m">
      <SpaceBetween size="xs" direction="horizontal">
        <Button
          iconName={held ? 'play' : 'pause'}
          onClick={() => act({ type: held ? 'resume' : 'hold', contactId })}
        >
          {say(held ? 'desk.resume' : 'desk.hold')}
        </Button>
        {talks && (
          <ToggleButton
            pressed={muted}
            iconName="microphone"
            pressedIconName="microphone-off"
            onChange={({ detail }) => act({ type: 'mute', muted: detail.pressed })}
          >
            {say('desk.mute')}
          </ToggleButton>
        )}
        {!other && (
          <Button
            iconName="redo"
            ariaExpanded={transferring}
            onClick={() => setTransferring(!transferring)}
          >
            {say('desk.transfer')}
          </Button>
        )}
        <Button iconName="close" onClick={() => act({ type: 'hangUp', contactId })}>
          {say(other ? 'desk.handOver' : 'local.hangUp')}
        </Button>
      </SpaceBetween>
      {transferring && !other && (
        <Transfer
          contactId={contactId}
          center={center}
          agent={agent}
          act={act}
          onDone={() => setTransferring(false)}
        />
      )}
      {other && <OtherSide contactId={contactId} other={other} act={act} />}
      {muted && <StatusIndicator type="warning">{say('desk.muted')}</StatusIndicator>}
      {talks && (
        <SayBox
          disabled={muted}
          onSay={(words) => act({ type: 'say', contactId: talksOn, words })}
        />
      )}
    </SpaceBetween>
  );
}
