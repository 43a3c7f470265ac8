import Alert from '@cloudscape-design/components/alert';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect } from 'react';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { refusalText } from '../../conversation/refusal-text.ts';
import { useBegunLines } from '../../conversation/use-begun-lines.ts';
import { useRingTone } from '../../conversation/use-ring-tone.ts';
import { useSpeech } from '../../conversation/use-speech.ts';
import { useVoice } from '../../conversation/use-voice.ts';
import { useWords } from '../../language/use-words.ts';
import { Empty } from '../../states/empty.tsx';
import { Loading } from '../../states/loading.tsx';
import { DeskAnnouncements } from './desk-announcements.tsx';
import { DeskContactCard } from './desk-contact-card.tsx';
import { DeskQueues } from './desk-queues.tsx';
import { DeskStatus } from './desk-status.tsx';
import { Offer } from './offer.tsx';
import { useDesk } from './use-desk.ts';

type Agent = LocalCenter['agents'][number];
type Props = { center: LocalCenter; agent: Agent; onLeft: () => void };

/** All that is on an agent's desk: what rings, what is going on, what is to be finished, and the queues. */
export function Desk({ center, agent, onLeft }: Props) {
  const { say } = useWords();
  const { desk, connection, act } = useDesk(agent.agent);
  const begun = useBegunLines(desk.lines);
  const voice = useVoice('desk-voice');
  useSpeech(begun, { speaker: voice.voice, cuts: desk.cuts, listener: 'agent', language: null });
  useRingTone(voice.voice !== null && (desk.picture?.offers.length ?? 0) > 0);
  useEffect(() => {
    if (desk.left || connection === 'gone') onLeft();
  }, [desk.left, connection, onLeft]);
  const { picture, refused } = desk;
  if (!picture) return <Loading />;
  const { offers, contacts, queues, state } = picture;
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={agent.queues.join(' · ')}>
          {say('desk.of', { name: agent.name })}
        </Header>
      }
    >
      <DeskAnnouncements picture={picture} />
      <div className="desk">
        <SpaceBetween size="l">
          {connection === 'lost' && <Alert type="warning">{say('local.reconnecting')}</Alert>}
          {refused && (
            <div role="alert">
              <Alert type="error">{refusalText(say, refused)}</Alert>
            </div>
          )}
          {offers.map((offer) => (
            <Offer key={offer.contactId} offer={offer} act={act} />
          ))}
          {contacts.map((contact) => (
            <DeskContactCard
              key={contact.contactId}
              contact={contact}
              lines={begun.filter(({ contactId }) => contactId === contact.contactId)}
              center={center}
              agent={agent.agent}
              muted={state.muted}
              act={act}
            />
          ))}
          {offers.length + contacts.length === 0 && (
            <Empty title={say('desk.empty')}>
              {state.status.type !== 'ROUTABLE' && say('desk.empty.notRoutable')}
            </Empty>
          )}
        </SpaceBetween>
        <SpaceBetween size="l">
          <DeskStatus state={state} statuses={center.statuses} voice={voice} act={act} />
          <DeskQueues queues={queues} />
        </SpaceBetween>
      </div>
    </ContentLayout>
  );
}
