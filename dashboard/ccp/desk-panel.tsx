import '../conversation/conversation.css';
import '../pages/desk/desk.css';
import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useState } from 'react';
import type { LocalCenter } from '../../core/center/local-wire.ts';
import { useLocalCenter } from '../api/local-center.ts';
import { refusalText } from '../conversation/refusal-text.ts';
import { useBegunLines } from '../conversation/use-begun-lines.ts';
import { ClockContext, useNewClock } from '../conversation/use-center-clock.ts';
import { useRingTone } from '../conversation/use-ring-tone.ts';
import { useSpeech } from '../conversation/use-speech.ts';
import { useVoice } from '../conversation/use-voice.ts';
import { useWords } from '../language/use-words.ts';
import { DeskLoginForm } from '../pages/desk/desk-login-form.tsx';
import { DeskStatus } from '../pages/desk/desk-status.tsx';
import { useDesk } from '../pages/desk/use-desk.ts';
import { Loading } from '../states/loading.tsx';
import { remember, remembered } from '../theme/remembered.ts';
import type { AgentLine } from './agent-line.ts';
import { DeskCard } from './desk-card.tsx';
import { deskLine } from './desk-line.ts';

/** The desk of the local Connect in the room that Connect’s control panel has on AWS. */
export default function DeskPanel(line: AgentLine) {
  const { data: center } = useLocalCenter();
  return center ? <DeskOf center={center} {...line} /> : <Loading />;
}

function DeskOf({ center, tell }: AgentLine & { center: LocalCenter }) {
  const clock = useNewClock(center);
  const [name, setName] = useState(() => remembered('line.agent'));
  const agent = center.agents.find((one) => one.agent === name);
  const seat = (chosen: string) => {
    remember('line.agent', chosen);
    setName(chosen);
  };
  return (
    <ClockContext value={clock}>
      {agent ? (
        <SmallDesk key={agent.agent} {...{ center, agent, tell }} onLeft={() => seat('')} />
      ) : (
        <DeskLoginForm center={center} onSeated={seat} />
      )}
    </ClockContext>
  );
}

type Props = AgentLine & {
  center: LocalCenter;
  agent: LocalCenter['agents'][number];
  onLeft: () => void;
};

function SmallDesk({ center, agent, tell, onLeft }: Props) {
  const { say } = useWords();
  const { desk, connection, act } = useDesk(agent.agent);
  const lines = useBegunLines(desk.lines);
  const voice = useVoice('desk-voice');
  useSpeech(lines, { speaker: voice.voice, cuts: desk.cuts, listener: 'agent', language: null });
  useRingTone(voice.voice !== null && (desk.picture?.offers.length ?? 0) > 0);
  const { picture, refused } = desk;
  const left = desk.left || connection === 'gone';
  useEffect(() => tell(deskLine(left ? null : picture, agent.name)), [left, picture, agent, tell]);
  useEffect(() => {
    if (left) onLeft();
  }, [left, onLeft]);
  if (!picture) return <Loading />;
  return (
    <SpaceBetween size="m">
      <Box variant="h3" tagOverride="h2" padding="n">
        {agent.name}
      </Box>
      {connection === 'lost' && <Alert type="warning">{say('local.reconnecting')}</Alert>}
      {refused && (
        <div role="alert">
          <Alert type="error">{refusalText(say, refused)}</Alert>
        </div>
      )}
      {[...picture.offers, ...picture.contacts].map((contact) => (
        <DeskCard
          key={contact.contactId}
          {...{ contact, center, act }}
          agent={agent.agent}
          muted={picture.state.muted}
          lines={lines.filter(({ contactId }) => contactId === contact.contactId)}
        />
      ))}
      <DeskStatus state={picture.state} statuses={center.statuses} voice={voice} act={act} />
    </SpaceBetween>
  );
}
