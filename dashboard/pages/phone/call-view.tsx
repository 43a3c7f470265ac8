import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../../core/languages.ts';
import { SayBox } from '../../conversation/say-box.tsx';
import { Transcript } from '../../conversation/transcript.tsx';
import { useBegunLines } from '../../conversation/use-begun-lines.ts';
import { useSpeech } from '../../conversation/use-speech.ts';
import { useVoice } from '../../conversation/use-voice.ts';
import { VoiceSwitch } from '../../conversation/voice-switch.tsx';
import { useWords } from '../../language/use-words.ts';
import { CallStatus } from './call-status.tsx';
import { Keypad, keyOf } from './keypad.tsx';
import { usePhone } from './use-phone.ts';

type Props = {
  call: { contactId: string; other: string; sinceMs: number };
  language: Language | null;
  onAgain: () => void;
};

/** A call: its state, what is said, and what the caller can do. Number keys act while the focus is in it. */
export function CallView({ call, language, onAgain }: Props) {
  const { say } = useWords();
  const { phone, connection, send } = usePhone(call.contactId);
  const begun = useBegunLines(phone.lines);
  const voice = useVoice('phone-voice');
  useSpeech(begun, { speaker: voice.voice, cuts: phone.cuts, listener: 'customer', language });
  const view = useRef<HTMLElement>(null);
  const over = phone.ended !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pressed button goes away when a call begins and when it ends
  useEffect(() => view.current?.focus(), [over]);
  const gone = connection === 'gone';
  useEffect(() => {
    if (gone) onAgain();
  }, [gone, onAgain]);
  const [pressed, setPressed] = useState('');
  const press = (digits: string) => {
    send({ type: 'press', digits });
    setPressed((before) => before + digits);
  };
  return (
    <section
      ref={view}
      className="call"
      aria-label={say('phone.callWith', { number: call.other })}
      tabIndex={-1}
      onKeyDown={(event) => {
        const digit = keyOf(event);
        if (digit !== null && !over) press(digit);
      }}
    >
      <Container
        header={<CallStatus call={call} phone={phone} connection={connection} />}
        footer={<VoiceSwitch voice={voice} />}
      >
        <Transcript lines={begun} listener="customer" />
      </Container>
      <Container>
        <SpaceBetween size="m">
          <Keypad disabled={over} pressed={pressed} onPress={press} />
          <SayBox disabled={over} onSay={(words) => send({ type: 'say', words })} />
          {over ? (
            <Button variant="primary" fullWidth onClick={onAgain}>
              {say('phone.again')}
            </Button>
          ) : (
            <Button fullWidth iconName="close" onClick={() => send({ type: 'hangUp' })}>
              {say('local.hangUp')}
            </Button>
          )}
        </SpaceBetween>
      </Container>
    </section>
  );
}
