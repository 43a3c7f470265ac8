import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { Announcement } from '../../conversation/announcement.tsx';
import { Remaining } from '../../conversation/elapsed.tsx';
import { useRingTone } from '../../conversation/use-ring-tone.ts';
import { useVoice } from '../../conversation/use-voice.ts';
import { useWords } from '../../language/use-words.ts';
import type { useLine } from './use-line.ts';

type Props = { line: ReturnType<typeof useLine>; center: LocalCenter };

/** The center calls: answered, declined, or missed when its time is over. */
export function IncomingCall({ line, center }: Props) {
  const { say } = useWords();
  const { ring, missed, answer, reject } = line;
  const { voice } = useVoice('phone-voice');
  useRingTone(ring !== null && voice !== null);
  const who = (number: string | null) =>
    number ? say('phone.ringing.number', { name: center.name, number }) : center.name;
  return (
    <>
      <Announcement urgent={ring ? say('phone.ringing', { caller: who(ring.callerId) }) : ''} />
      {ring && (
        <Container
          header={
            <Header variant="h2" description={<Remaining untilMs={ring.untilMs} />}>
              {say('phone.ringing', { caller: who(ring.callerId) })}
            </Header>
          }
        >
          <SpaceBetween size="s" direction="horizontal">
            <Button variant="primary" iconName="call" onClick={answer}>
              {say('phone.answer')}
            </Button>
            <Button iconName="close" onClick={reject}>
              {say('phone.decline')}
            </Button>
          </SpaceBetween>
        </Container>
      )}
      {missed !== null && !ring && (
        <Alert type="info">
          <Box color="inherit">{say('phone.missed', { caller: who(missed) })}</Box>
        </Alert>
      )}
    </>
  );
}
