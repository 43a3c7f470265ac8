import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { LocalDeskContact } from '../../../core/center/desk-wire.ts';
import { useWords } from '../../language/use-words.ts';
import type { Act } from './use-desk.ts';

type Props = {
  contactId: string;
  other: NonNullable<LocalDeskContact['other']>;
  act: Act;
};

/** Whom the agent consults while the customer waits, or who has joined. */
export function OtherSide({ contactId, other, act }: Props) {
  const { say } = useWords();
  const { to, phase, joined } = other;
  return (
    <SpaceBetween size="xs" direction="horizontal" alignItems="center">
      <StatusIndicator type={phase === 'connected' ? 'success' : 'in-progress'}>
        {joined
          ? say('desk.other.joined', { to })
          : `${say('desk.other', { to })} · ${say(`phone.phase.${phase}`)}`}
      </StatusIndicator>
      {!joined && (
        <Button
          disabled={phase !== 'connected'}
          onClick={() => act({ type: 'conference', contactId })}
        >
          {say('desk.conference')}
        </Button>
      )}
    </SpaceBetween>
  );
}
