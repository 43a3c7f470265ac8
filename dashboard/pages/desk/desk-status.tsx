import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import FormField from '@cloudscape-design/components/form-field';
import Header from '@cloudscape-design/components/header';
import Select from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { Elapsed } from '../../conversation/elapsed.tsx';
import type { Voice } from '../../conversation/use-voice.ts';
import { VoiceSwitch } from '../../conversation/voice-switch.tsx';
import { useWords } from '../../language/use-words.ts';
import type { DeskPicture } from './desk-state.ts';
import type { Act } from './use-desk.ts';

type Props = {
  state: DeskPicture['state'];
  statuses: LocalCenter['statuses'];
  voice: Voice;
  act: Act;
};

/** The agent's status, for how long, and what comes after the contact; the way out. */
export function DeskStatus({ state, statuses, voice, act }: Props) {
  const { say } = useWords();
  const { status, nextStatus } = state;
  const wanted = nextStatus ?? status.name;
  return (
    <Container header={<Header variant="h2">{say('desk.status')}</Header>}>
      <SpaceBetween size="m">
        <SpaceBetween size="xs" direction="horizontal">
          <StatusIndicator type={status.type === 'ROUTABLE' ? 'success' : 'stopped'}>
            {status.name}
          </StatusIndicator>
          <Elapsed sinceMs={status.sinceMs} />
        </SpaceBetween>
        {nextStatus !== null && (
          <StatusIndicator type="pending">
            {say('desk.status.next', { status: nextStatus })}
          </StatusIndicator>
        )}
        <FormField label={say('desk.status.choose')}>
          <Select
            selectedOption={{ value: wanted, label: wanted }}
            options={statuses.map(({ name }) => ({ value: name, label: name }))}
            onChange={({ detail }) =>
              act({ type: 'status', status: detail.selectedOption.value ?? wanted })
            }
          />
        </FormField>
        <VoiceSwitch voice={voice} />
        <Button iconName="close" onClick={() => act({ type: 'leave' })}>
          {say('desk.leave')}
        </Button>
      </SpaceBetween>
    </Container>
  );
}
