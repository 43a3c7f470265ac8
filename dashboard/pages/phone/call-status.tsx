import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator, {
  type StatusIndicatorProps,
} from '@cloudscape-design/components/status-indicator';
import type { SocketState } from '../../api/local-socket.ts';
import { Announcement } from '../../conversation/announcement.tsx';
import { clockText, Elapsed } from '../../conversation/elapsed.tsx';
import { refusalText } from '../../conversation/refusal-text.ts';
import { useWords, type WordsInUse } from '../../language/use-words.ts';
import type { PhoneState } from './phone-state.ts';

type Props = {
  call: { other: string; sinceMs: number };
  phone: PhoneState;
  connection: SocketState;
};

/** Where the call is, how long it has lasted, and what went wrong. */
export function CallStatus({ call, phone, connection }: Props) {
  const words = useWords();
  const { say } = words;
  const text = stateText(words, phone);
  const lost = connection === 'lost' && !phone.ended;
  return (
    <SpaceBetween size="xs">
      <Header
        variant="h2"
        actions={
          phone.ended ? (
            clockText((phone.ended.atMs - call.sinceMs) / 1000)
          ) : (
            <Elapsed sinceMs={call.sinceMs} />
          )
        }
      >
        {call.other}
      </Header>
      <StatusIndicator type={indicatorOf(phone)}>{text}</StatusIndicator>
      {lost && <StatusIndicator type="warning">{say('local.reconnecting')}</StatusIndicator>}
      {phone.refused && (
        <StatusIndicator type="error">{refusalText(say, phone.refused)}</StatusIndicator>
      )}
      <Announcement
        calm={text}
        urgent={
          phone.refused ? refusalText(say, phone.refused) : lost ? say('local.reconnecting') : ''
        }
      />
    </SpaceBetween>
  );
}

function stateText({ say, code }: WordsInUse, phone: PhoneState): string {
  const { phase, agent, queue, position, ended } = phone;
  if (ended)
    return ended.reason
      ? say('phone.ended', { reason: code(ended.reason) })
      : say('phone.phase.ended');
  if (phase === null) return say('phone.phase.dialling');
  if (phase === 'queued' && position !== null)
    return say('phone.position', { position, queue: queue ?? '' });
  if (phase === 'connected' && agent !== null) return say('phone.with', { agent });
  return say(`phone.phase.${phase}`);
}

const indicatorOf = ({ phase }: PhoneState): StatusIndicatorProps.Type => {
  if (phase === 'connected') return 'success';
  return phase === 'ended' ? 'stopped' : 'in-progress';
};
